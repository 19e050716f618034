package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.EvidenceKind;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.Ownership;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.ProfileFacts.AnswerFacts;
import org.homeward.catalogue.domain.ProfileFacts.Capacity;
import org.homeward.catalogue.domain.ProfileFacts.EvidenceFacts;
import org.homeward.catalogue.domain.ProfileParts;
import org.homeward.catalogue.domain.SmallSupportAnswer;
import org.homeward.catalogue.domain.SmallSupportTest;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/**
 * Reads what providers say of themselves. Says nothing about who may see it: whoever hands it on asks that first. The kept
 * answers are there only for the organisation that acts.
 */
@ApplicationScoped
public class ProfileRecords {

    private static final String PROFILE = """
            select o.id as organisation, o.name, p.ref, f.workers, f.size_class, f.ownership, coalesce(f.about, '') as about,
                   coalesce(f.areas, '{}') as areas, coalesce(f.supports || f.service_types, '{}') as supports,
                   array(select t.name from catalogue_term t
                          where t.kind = 'SUPPORTS' and t.code = any (f.supports)
                             or t.kind = 'SERVICE_TYPE' and t.code = any (f.service_types) order by 1) as support_names,
                   f.people_now, f.people_later, f.later_from, coalesce(f.out_of_hours, '') as out_of_hours
              from organisation o
              left join provider_profile f on f.organisation_id = o.id
              left join provider p on p.id = f.provider_id
             where o.kind = 'SUPPORT_PROVIDER' and
            """;

    @Inject
    private Sql sql;

    @Inject
    private Areas areas;

    @Inject
    private Clock clock;

    /** The profile of a provider organisation. Refused with {@code no-such-organisation}. */
    public ProfileFacts of(long organisationId) {
        return list("o.id = ?", organisationId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-organisation"));
    }

    /** The profile of the organisation that speaks for an entry of the catalogue, if there is one. */
    public Optional<ProfileFacts> ofEntry(String providerRef) {
        return list("p.ref = ?", providerRef).stream().findFirst();
    }

    /** Every provider organisation that works in one of these areas, or has not said where it works when none is given. */
    public List<ProfileFacts> workingIn(List<String> areaCodes) {
        return list("f.areas && ?", areaCodes);
    }

    private List<ProfileFacts> list(String condition, Object... values) {
        Map<String, String> names = areas.standing(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Area::code, Area::name, (one, other) -> one));
        return sql.list(PROFILE + condition + " order by o.id", row -> profile(row, names::get), values).stream()
                .map(this::completed)
                .toList();
    }

    private ProfileFacts profile(ResultSet row, Function<String, String> names) throws SQLException {
        List<String> codes = Sql.texts(row, "areas");
        return new ProfileFacts(
                row.getLong("organisation"),
                Optional.ofNullable(row.getString("ref")),
                row.getString("name"),
                Optional.ofNullable(row.getString("size_class")).map(OrganisationSize::valueOf),
                whole(row, "workers"),
                Optional.ofNullable(row.getString("ownership")).map(Ownership::valueOf),
                row.getString("about"),
                codes,
                codes.stream()
                        .map(code -> Optional.ofNullable(names.apply(code)).orElse(code))
                        .toList(),
                Sql.texts(row, "supports"),
                Sql.texts(row, "support_names"),
                new Capacity(
                        whole(row, "people_now"),
                        whole(row, "people_later"),
                        Optional.ofNullable(row.getObject("later_from", LocalDate.class)),
                        row.getString("out_of_hours")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ProfileFacts completed(ProfileFacts read) {
        ProfileFacts whole = with(
                read,
                evidence(read.organisationId()),
                answers(read.organisationId()),
                tests(read.organisationId()),
                new ArrayList<>());
        return with(
                whole,
                whole.evidence(),
                whole.answers(),
                whole.smallSupports(),
                ProfileParts.missing(whole, LocalDate.now(clock)));
    }

    private static ProfileFacts with(
            ProfileFacts read,
            List<EvidenceFacts> evidence,
            List<AnswerFacts> answers,
            List<SmallSupportAnswer> tests,
            List<String> missing) {
        return new ProfileFacts(
                read.organisationId(),
                read.ref(),
                read.name(),
                read.size(),
                read.workers(),
                read.ownership(),
                read.about(),
                read.areas(),
                read.areaNames(),
                read.supports(),
                read.supportNames(),
                read.capacity(),
                evidence,
                answers,
                tests,
                missing);
    }

    private List<EvidenceFacts> evidence(long organisation) {
        return sql.list(
                "select id, kind, title, expires, document_id, document_name from provider_evidence"
                        + " where organisation_id = ? order by kind, id",
                row -> new EvidenceFacts(
                        row.getLong("id"),
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("expires", LocalDate.class)),
                        Sql.keyIfAny(row, "document_id").map(OptionalLong::of).orElseGet(OptionalLong::empty),
                        row.getString("document_name")),
                organisation);
    }

    private List<AnswerFacts> answers(long organisation) {
        return sql.list(
                "select id, title, words, text from provider_answer where organisation_id = ? order by title, id",
                row -> new AnswerFacts(
                        row.getLong("id"), row.getString("title"), row.getString("words"), row.getString("text")),
                organisation);
    }

    private List<SmallSupportAnswer> tests(long organisation) {
        return sql
                .list(
                        "select test, met, evidence from provider_small_support where organisation_id = ?",
                        row -> new SmallSupportAnswer(
                                SmallSupportTest.valueOf(row.getString("test")),
                                SmallSupportTest.Met.valueOf(row.getString("met")),
                                row.getString("evidence")),
                        organisation)
                .stream()
                .sorted((one, other) -> one.test().compareTo(other.test()))
                .toList();
    }

    private static OptionalInt whole(ResultSet row, String column) throws SQLException {
        Integer value = row.getObject(column, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
