package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.doublerunning.domain.InpatientCost;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.shared.domain.Invalid;

/**
 * Holds what somebody enters against the programme: the person, ward or site is there, the day has come, and a ward or site
 * is not said to be closed while the programme has somebody living there.
 */
public final class FactCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Programme programme;
    private final LocalDate today;

    public FactCheck(Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    /** What happened, or {@link Invalid} with everything that is wrong with it. */
    public Fact.Matter matter(FactDraft draft) {
        new Invalid.Collector()
                .check(draft.kind().isPresent(), "kind", "fact-kind-needed")
                .check(draft.subject().filter(ref -> !ref.isBlank()).isPresent(), "subject", "fact-subject-needed")
                .check(draft.date().isPresent(), "date", "fact-date-needed")
                .check(draft.evidence().filter(text -> !text.isBlank()).isPresent(), "evidence", "fact-evidence-needed")
                .throwIfAny();
        FactKind kind = draft.kind().orElseThrow();
        String subject = draft.subject().orElseThrow().strip();
        LocalDate on = draft.date().orElseThrow();
        checkDay(kind, on);
        if (draft.occupied().isPresent() && kind != FactKind.STEP) {
            throw Invalid.field("occupied", "fact-occupied-only-step");
        }
        Optional<Integer> occupied = Optional.empty();
        switch (kind) {
            case MOVE -> checkMove(subject);
            case STEP -> occupied = Optional.of(checkStep(subject, on, draft.occupied()));
            case WARD_CLOSED -> checkClosed(ward(subject), on);
            default -> checkSite(subject, on);
        }
        return new Fact.Matter(kind, subject, on, occupied);
    }

    private void checkDay(FactKind kind, LocalDate on) {
        LocalDate begins = programme.horizon().begins();
        new Invalid.Collector()
                .check(!on.isAfter(today), "date", "fact-in-future")
                .check(on.isAfter(begins), "date", "fact-too-early", DAY.format(begins))
                .check(
                        on.isBefore(programme.horizon().ends()),
                        "date",
                        "fact-too-late",
                        DAY.format(programme.horizon().ends()))
                .check(kind != FactKind.STEP || on.getDayOfMonth() == 1, "date", "fact-step-first")
                .throwIfAny();
    }

    private void checkMove(String subject) {
        Person person = programme.people().stream()
                .filter(one -> one.ref().equals(subject))
                .findFirst()
                .orElseThrow(() -> Invalid.field("subject", "fact-no-person", subject));
        if (person.destination().isEmpty()) {
            throw Invalid.field("subject", "fact-no-destination", subject);
        }
    }

    private int checkStep(String subject, LocalDate on, Optional<Integer> counted) {
        Ward ward = ward(subject);
        int known = InpatientCost.asPeopleMove(programme).occupancy(ward.ref()).all(on);
        int occupied = counted.orElse(known);
        new Invalid.Collector()
                .check(occupied >= 0, "occupied", "fact-occupied-negative")
                .check(occupied >= known, "occupied", "fact-more-people", subject, DAY.format(on), "" + known)
                .check(
                        ReleaseReckoning.shareAt(ward, occupied).signum() > 0,
                        "subject",
                        "fact-no-step",
                        subject,
                        "" + occupied)
                .throwIfAny();
        return occupied;
    }

    private Ward ward(String subject) {
        return programme.wards().stream()
                .filter(ward -> ward.ref().equals(subject))
                .findFirst()
                .orElseThrow(() -> Invalid.field("subject", "fact-no-ward", subject));
    }

    private void checkClosed(Ward ward, LocalDate on) {
        Optional<LocalDate> empty =
                InpatientCost.asPeopleMove(programme).occupancy(ward.ref()).closes();
        if (empty.isEmpty() || empty.get().isAfter(on)) {
            throw Invalid.field("date", "fact-ward-not-empty", ward.ref(), DAY.format(on));
        }
    }

    private void checkSite(String subject, LocalDate on) {
        Site site = programme.sites().stream()
                .filter(one -> one.ref().equals(subject))
                .findFirst()
                .orElseThrow(() -> Invalid.field("subject", "fact-no-site", subject));
        List<Ward> wards = programme.wards().stream()
                .filter(ward -> ward.site().equals(site.ref()))
                .toList();
        wards.forEach(ward -> checkClosed(ward, on));
    }
}
