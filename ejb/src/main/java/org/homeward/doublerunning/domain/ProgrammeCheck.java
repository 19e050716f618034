package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;

/**
 * What makes a programme one that cannot be reckoned. Each fault names the thing by its path, such as
 * {@code people[2].payerShares}, and all of them are said at once. What merely looks strange is for
 * {@link ProgrammeWarnings}.
 */
public final class ProgrammeCheck {

    private static final int MOST_MONTHS = 240;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2150;
    private static final int LONGEST_LAG = 1200;
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST_TRANSITION = 3650;
    private static final String LEAST_RATE = "-99.99";
    private static final String MOST_RATE = "1000";

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Programme programme;
    private final LocalDate begins;
    private final FieldCheck check = new FieldCheck();

    private ProgrammeCheck(Programme programme) {
        this.programme = programme;
        this.begins = programme.firstMonth().atDay(1);
    }

    /** Refuses with {@link Invalid} what cannot be reckoned. */
    public static void check(Programme programme) {
        new ProgrammeCheck(programme).all();
        requireReckonable(programme);
    }

    /** Sums beyond what a computer's whole numbers hold are refused here, so that nobody stumbles over them later. */
    private static void requireReckonable(Programme programme) {
        try {
            Reckoning reckoning = new Reckoning(programme);
            reckoning.profile();
            new PayerReckoning(reckoning).costs();
        } catch (ArithmeticException e) {
            throw Invalid.field("", "programme-sums-too-large");
        }
    }

    private void all() {
        head();
        sites();
        wards();
        people();
        schemes();
        funding();
        check.throwIfAny();
    }

    private void head() {
        Uplift uplift = programme.uplift();
        int year = programme.firstMonth().getYear();
        check.name(programme.name(), "name")
                .that(year >= FIRST_YEAR && year <= LAST_YEAR, "firstMonth", "programme-first-month")
                .whole(programme.horizonMonths(), 1, MOST_MONTHS, "horizonMonths")
                .percent(uplift.inpatientPercent(), LEAST_RATE, MOST_RATE, "uplift.inpatientPercent")
                .percent(uplift.communityPercent(), LEAST_RATE, MOST_RATE, "uplift.communityPercent")
                .percent(uplift.fundingPercent(), LEAST_RATE, MOST_RATE, "uplift.fundingPercent")
                .percent(programme.discountRatePercent(), LEAST_RATE, MOST_RATE, "discountRatePercent");
    }

    private void sites() {
        List<Site> sites = programme.sites();
        check.unique(sites.stream().map(Site::ref).toList(), "sites");
        for (int i = 0; i < sites.size(); i++) {
            String at = "sites[" + i + "].";
            Site site = sites.get(i);
            check.ref(site.ref(), at + "ref")
                    .name(site.name(), at + "name")
                    .money(site.fixedPerYearPence(), at + "fixedPerYearPence")
                    .whole(site.releaseLagMonths(), 0, LONGEST_LAG, at + "releaseLagMonths");
        }
    }

    private void wards() {
        List<Ward> wards = programme.wards();
        Set<String> sites = programme.sites().stream().map(Site::ref).collect(Collectors.toSet());
        Map<String, Long> living =
                programme.people().stream().collect(Collectors.groupingBy(Person::ward, Collectors.counting()));
        check.unique(wards.stream().map(Ward::ref).toList(), "wards");
        for (int i = 0; i < wards.size(); i++) {
            String at = "wards[" + i + "].";
            Ward ward = wards.get(i);
            check.ref(ward.ref(), at + "ref")
                    .that(sites.contains(ward.site()), at + "site", "programme-site-unknown", ward.site())
                    .whole(ward.beds(), 0, MOST_PEOPLE, at + "beds")
                    .money(ward.stepPerYearPence(), at + "stepPerYearPence")
                    .money(ward.variablePerBedDayPence(), at + "variablePerBedDayPence");
            steps(ward, at);
            others(ward, at);
            long people = living.getOrDefault(ward.ref(), 0L) + othersAtTheStart(ward);
            check.that(people <= ward.beds(), at + "beds", "programme-beds", ward.ref(), "" + people, "" + ward.beds());
        }
    }

    private void steps(Ward ward, String at) {
        List<Step> steps = ward.steps();
        for (int i = 0; i < steps.size(); i++) {
            check.whole(steps.get(i).occupiedAtMost(), 0, MOST_PEOPLE, at + "steps[" + i + "].occupiedAtMost")
                    .percent(steps.get(i).releasedPercent(), "0", "100", at + "steps[" + i + "].releasedPercent");
        }
        boolean falls = steps.stream()
                .anyMatch(fewer -> steps.stream()
                        .anyMatch(more -> fewer.occupiedAtMost() < more.occupiedAtMost()
                                && fewer.releasedPercent().compareTo(more.releasedPercent()) < 0));
        check.that(!falls, at + "steps", "programme-steps-fall", ward.ref());
    }

    private void others(Ward ward, String at) {
        for (int i = 0; i < ward.otherOccupants().size(); i++) {
            check.whole(ward.otherOccupants().get(i).people(), 0, MOST_PEOPLE, at + "otherOccupants[" + i + "].people");
        }
    }

    /** People of other commissioners who are there on the first day: they take a bed as everybody does. */
    private long othersAtTheStart(Ward ward) {
        return ward.otherOccupants().stream()
                .filter(others ->
                        others.leaves().filter(day -> !day.isAfter(begins)).isEmpty())
                .mapToLong(OtherOccupants::people)
                .sum();
    }

    private void people() {
        List<Person> people = programme.people();
        Set<String> wards = programme.wards().stream().map(Ward::ref).collect(Collectors.toSet());
        check.unique(people.stream().map(Person::ref).toList(), "people");
        for (int i = 0; i < people.size(); i++) {
            String at = "people[" + i + "].";
            Person person = people.get(i);
            check.ref(person.ref(), at + "ref")
                    .that(
                            wards.contains(person.ward()),
                            at + "ward",
                            "programme-ward-unknown",
                            person.ref(),
                            person.ward())
                    .ref(person.hospitalPayer(), at + "hospitalPayer")
                    .whole(person.transitionDays(), 0, LONGEST_TRANSITION, at + "transitionDays");
            person.decisionMaker().ifPresent(payer -> check.ref(payer, at + "decisionMaker"));
            person.supportPerWeekPence().ifPresent(pence -> check.money(pence, at + "supportPerWeekPence"));
            move(person, at);
            sums(person, at);
        }
    }

    private void move(Person person, String at) {
        check.that(
                person.moveDate().filter(day -> !day.isAfter(begins)).isEmpty(),
                at + "moveDate",
                "programme-move-early",
                person.ref(),
                SAID.format(begins));
        check.that(
                person.transitionDays() == 0
                        || person.destination().filter(to -> !to.atHome()).isEmpty(),
                at + "transitionDays",
                "programme-transition-hospital",
                person.ref());
        if (person.moveDate().isPresent()) {
            check.given(person.destination(), at + "destination")
                    .given(person.supportPerWeekPence(), at + "supportPerWeekPence");
        }
        if (person.moveDate().isPresent() || !person.payerShares().isEmpty()) {
            check.shares(person.payerShares(), at + "payerShares");
        }
    }

    private void sums(Person person, String at) {
        for (int i = 0; i < person.supportChanges().size(); i++) {
            check.money(person.supportChanges().get(i).perWeekPence(), at + "supportChanges[" + i + "].perWeekPence");
        }
        for (int i = 0; i < person.oneOffs().size(); i++) {
            check.money(person.oneOffs().get(i).amountPence(), at + "oneOffs[" + i + "].amountPence");
        }
    }

    private void schemes() {
        List<Scheme> schemes = programme.schemes();
        check.unique(schemes.stream().map(Scheme::ref).toList(), "schemes");
        for (int i = 0; i < schemes.size(); i++) {
            String at = "schemes[" + i + "].";
            Scheme scheme = schemes.get(i);
            check.ref(scheme.ref(), at + "ref")
                    .money(scheme.perYearPence(), at + "perYearPence")
                    .whole(scheme.rampMonths(), 0, LONGEST_LAG, at + "rampMonths")
                    .shares(scheme.payerShares(), at + "payerShares");
        }
    }

    private void funding() {
        List<FundingLine> lines = programme.funding();
        for (int i = 0; i < lines.size(); i++) {
            String at = "funding[" + i + "].";
            FundingLine line = lines.get(i);
            check.ref(line.ref(), at + "ref")
                    .name(line.kind(), at + "kind")
                    .ref(line.payer(), at + "payer")
                    .money(line.perMonthPence(), at + "perMonthPence");
        }
    }
}
