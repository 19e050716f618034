package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.doublerunning.application.ProgrammeExplaining;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.ProgrammeWarning;
import org.homeward.doublerunning.domain.WhatIf;
import org.homeward.shared.application.Messages;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What follows if one person moves later, beside the plan that is saved. The address says who and how much later. */
@Named
@RequestScoped
public class LaterPage {

    private static final int USUAL = 3;

    /**
     * A month that differs.
     *
     * @param planned as it is saved
     * @param changed if the person moves later
     */
    public record Difference(ProfileMonth planned, ProfileMonth changed) {

        public long getReleasedPence() {
            return changed.releasedPence() - planned.releasedPence();
        }

        public long getNewPence() {
            return changed.newPence() - planned.newPence();
        }

        public long getNetPence() {
            return getReleasedPence() - getNewPence();
        }
    }

    @Inject
    private ProgrammeReading reading;

    @Inject
    private ProgrammeExplaining explaining;

    @Inject
    private Clock clock;

    @Inject
    private Messages texts;

    private String ref = "";
    private String person = "";
    private int months = USUAL;
    private ProgrammeView view;
    private WhatIf answer;

    public void load() {
        if (!person.isEmpty()) {
            answer = explaining.whatIf(ref, person, months);
        }
    }

    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    /** Those who move. */
    public List<Person> getPeople() {
        return getView().programme().people().stream()
                .filter(one -> one.moveDate().isPresent())
                .toList();
    }

    /** Who stands in the list: the one of the address, or else the first whose move is still to come. */
    public String getChosen() {
        LocalDate today = LocalDate.now(clock);
        return person.isEmpty()
                ? getPeople().stream()
                        .filter(one ->
                                one.moveDate().filter(day -> day.isAfter(today)).isPresent())
                        .map(Person::ref)
                        .findFirst()
                        .orElse("")
                : person;
    }

    /** The months that can be chosen: each of the first year, then every third. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, 36)
                .filter(number -> number <= 12 || number % 3 == 0)
                .boxed()
                .toList();
    }

    /** What follows; null, so that the page shows nothing, before somebody is chosen. */
    public WhatIf getAnswer() {
        return answer;
    }

    /** The months in which something differs. */
    public List<Difference> getDifferences() {
        List<ProfileMonth> planned = answer.planned().profile().months();
        List<ProfileMonth> changed = answer.changed().profile().months();
        return IntStream.range(0, planned.size())
                .mapToObj(t -> new Difference(planned.get(t), changed.get(t)))
                .filter(one -> !one.planned().equals(one.changed()))
                .filter(one -> one.getReleasedPence() != 0 || one.getNewPence() != 0)
                .toList();
    }

    /** The most that is unfunded in any month. */
    public long toFind(Overview overview) {
        return overview.profile().months().stream()
                .mapToLong(ProfileMonth::unfundedPence)
                .max()
                .orElse(0);
    }

    /** Released less new over all months. */
    public long net(Overview overview) {
        return overview.running().get(overview.running().size() - 1).balancePence();
    }

    /** A month in words, or that there is none. */
    public String month(Optional<YearMonth> month) {
        return month.map(Wording::month).orElseGet(() -> PageTexts.of(ProgrammeSection.FEATURE, "not.within"));
    }

    /** What looks strange if the person moves later and does not look so now. */
    public List<String> getWarnings() {
        List<ProgrammeWarning> before = getView().warnings();
        return answer.warnings().stream()
                .filter(warning -> !before.contains(warning))
                .map(warning -> texts.text(warning.code(), warning.parameters()))
                .toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
