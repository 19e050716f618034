package org.homeward.publication.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.publication.domain.CompiledRelease;
import org.homeward.publication.domain.OcdsRecord;
import org.homeward.publication.domain.Publisher;
import org.homeward.publication.domain.ReleasePage;
import org.homeward.publication.infrastructure.Releases;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.Rulebook;

/** Open Contracting data, for everybody. */
@Stateless
public class ReleaseReading {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Releases releases;

    @Inject
    private Rulebook rules;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /**
     * The releases after a place, in the order in which they were published.
     *
     * @param place nought for the beginning
     * @param since only those dated then or later
     */
    @Permit(value = Permission.PUBLIC, reads = true)
    public ReleasePage page(long place, Optional<Instant> since, int pageSize) {
        new Invalid.Collector()
                .check(place >= 0, "cursor", "cursor-wrong")
                .check(
                        pageSize >= 1 && pageSize <= ListQuery.LARGEST_PAGE,
                        "pageSize",
                        "page-size-range",
                        "" + ListQuery.LARGEST_PAGE)
                .throwIfAny();
        return releases.after(place, since, pageSize);
    }

    /** Refused with {@code no-such-record}. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public OcdsRecord record(String ocid) {
        List<Map<String, Object>> all = releases.of(ocid);
        if (all.isEmpty()) {
            throw new NotFound("no-such-record");
        }
        return new OcdsRecord(ocid, all, CompiledRelease.of(all));
    }

    /** What stands at the head of every package. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Publisher publisher() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return new Publisher(
                rules.text("ocds.publisher", today),
                rules.text("ocds.licence", today),
                installation.baseUrl(),
                rules.whole("ocds.page-size", today));
    }

    /** What time it is by the product's clock. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Instant now() {
        return clock.instant();
    }
}
