package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What needs me today? */
@Named
@RequestScoped
public class HomePage {

    private static final int LATEST = 5;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * One line of the list.
     *
     * @param due by when it has to be done, in words; empty when it has no time
     * @param late true when that time is over
     */
    public record Line(String title, String hint, String link, String state, String due, boolean late) {}

    /** What each role can begin here, whatever waits: a feature adds a line. */
    private static final List<Start> STARTS = List.of(
            new Start("tender", "/tender/regime.xhtml", Permission.TENDERS_WRITE),
            new Start("tenders", "/tender/tenders.xhtml", Permission.TENDERS_READ),
            new Start("opportunities", "/tender/opportunities.xhtml", Permission.CLARIFICATIONS_ASK),
            new Start("intention", "/needs/intention-edit.xhtml", Permission.NEEDS_WRITE),
            new Start("needs", "/needs/needs.xhtml", Permission.NEEDS_READ),
            new Start("providers", "/catalogue/search.xhtml", Permission.PROVIDERS_READ),
            new Start("suits", "/catalogue/suits.xhtml", Permission.PROFILE_WRITE),
            new Start("profile", "/catalogue/profile.xhtml", Permission.PROFILE_WRITE),
            new Start("claims", "/catalogue/claims.xhtml", Permission.CLAIMS_JUDGE),
            new Start("import", "/catalogue/imports.xhtml", Permission.PROVIDERS_IMPORT),
            new Start("bids", "/bidding/bids.xhtml", Permission.BIDS_WRITE),
            new Start("contracts", "/contract/contracts.xhtml", Permission.CONTRACTS_READ),
            new Start("money", "/doublerunning/programmes.xhtml", Permission.PROGRAMMES_READ),
            new Start("people", "/party/people.xhtml", Permission.PEOPLE_ADMINISTER),
            new Start("audit", "/shared/audit.xhtml", Permission.AUDIT_READ),
            new Start("rules", "/shared/rules.xhtml", Permission.RULES_READ),
            new Start("account", "/party/account.xhtml", Permission.SIGNED_IN));

    private record Start(String key, String address, Permission permission) {}

    /**
     * Something that this person can begin.
     *
     * @param title what it is
     * @param hint what it is for
     * @param link where it begins
     */
    public record StartLine(String title, String hint, String link) {}

    @Inject
    private TodayReading today;

    @Inject
    private InboxReading inbox;

    @Inject
    private ProgrammeReading programmes;

    @Inject
    private Messages messages;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private List<Line> lines;
    private List<NoticeView> latest;

    public List<Line> getLines() {
        if (lines == null) {
            lines = today.forMe().stream()
                    .map(todo -> new Line(
                            messages.text(todo.code(), todo.parameters()),
                            messages.text(todo.code() + ".hint", todo.parameters()),
                            todo.link(),
                            todo.state(),
                            todo.due().map(this::due).orElse(""),
                            todo.due()
                                    .filter(due -> !due.isAfter(clock.instant()))
                                    .isPresent()))
                    .toList();
        }
        return lines;
    }

    /** A time that is over with a day is said by that day; others to the minute. */
    private String due(Instant when) {
        boolean wholeDay = when.atZone(LONDON).toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean late = !when.isAfter(clock.instant());
        String words = wholeDay
                ? PageTexts.of(
                        "shared",
                        "home.end-of",
                        Wording.day(when.atZone(LONDON).toLocalDate().minusDays(1)))
                : Wording.moment(when);
        return PageTexts.of("shared", late ? "home.was-due" : "home.due", words);
    }

    /** The newest unread notices. */
    public List<NoticeView> getLatest() {
        if (latest == null) {
            latest = inbox.list(ListQuery.of(1, LATEST)).items().stream()
                    .filter(notice -> !notice.read())
                    .toList();
        }
        return latest;
    }

    public List<StartLine> getStarts() {
        return Stream.concat(ofOthers(), own()).toList();
    }

    /** Programmes that another organisation leads: to read, so they are nothing that waits. */
    private Stream<StartLine> ofOthers() {
        return acting.actor().may(Permission.PROGRAMMES_READ)
                ? programmes.ofOthers().stream()
                        .map(programme -> new StartLine(
                                programme.name(),
                                PageTexts.of("shared", "start.partner.hint", programme.lead()),
                                "/doublerunning/programme.xhtml?ref=" + programme.ref()))
                : Stream.of();
    }

    private Stream<StartLine> own() {
        return STARTS.stream()
                .filter(start -> acting.actor().may(start.permission()))
                .map(start -> new StartLine(
                        PageTexts.of("shared", "start." + start.key()),
                        PageTexts.of("shared", "start." + start.key() + ".hint"),
                        start.address()));
    }

    public Instant getNow() {
        return clock.instant();
    }

    public boolean isMayFindProviders() {
        return acting.actor().may(Permission.PROVIDERS_READ);
    }

    public boolean isHasRole() {
        return !acting.actor().roles().isEmpty();
    }
}
