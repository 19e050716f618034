package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Programmes of every shape that can be reckoned, strange ones too: the same seed gives the same. */
final class RandomProgramme {

    private static final List<String> PAYERS = List.of("ICB", "NHSE", "COUNCIL", "another ICB", "zeta");

    private final Random random;
    private YearMonth first;
    private int months;

    private RandomProgramme(Random random) {
        this.random = random;
    }

    static Programme of(long seed) {
        return new RandomProgramme(new Random(seed)).programme();
    }

    private Programme programme() {
        first = YearMonth.of(2019 + random.nextInt(12), 1 + random.nextInt(12));
        months = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(70);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            sites.add(new Site("S" + i, "Site " + i, pence(900_000_000), random.nextInt(5)));
        }
        List<Ward> wards = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            String site = sites.get(random.nextInt(sites.size())).ref();
            wards.add(ward("W" + i, site));
            for (int j = random.nextInt(6); j > 0; j--) {
                people.add(person("W" + i, "P" + i + "-" + j));
            }
        }
        return new Programme(
                "Random",
                first,
                months,
                new Uplift(percent(), percent(), percent()),
                percent(),
                sites,
                wards,
                people,
                some(
                        2,
                        () -> new Scheme(
                                "C" + random.nextInt(), pence(400_000_000), month(), random.nextInt(14), shares())),
                some(3, this::funding));
    }

    private Ward ward(String ref, String site) {
        List<Step> steps = new ArrayList<>();
        int percent = 0;
        for (int people = 8; people > 0 && steps.size() < 3; people -= 1 + random.nextInt(4)) {
            percent = Math.min(10_000, percent + random.nextInt(6_000));
            steps.add(new Step(people, BigDecimal.valueOf(percent, 2)));
        }
        return new Ward(
                ref,
                site,
                40,
                pence(90_000_000),
                random.nextBoolean() ? steps : List.of(),
                pence(40_000),
                some(2, () -> new OtherOccupants(random.nextInt(3), perhaps(this::day))),
                random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty());
    }

    private Person person(String ward, String ref) {
        Destination to = Destination.values()[random.nextInt(Destination.values().length)];
        return new Person(
                ref,
                ward,
                payer(),
                perhaps(this::payer),
                random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(first.atDay(2).plusDays(random.nextInt(months * 31 + 40))),
                Optional.of(to),
                Optional.of(pence(700_000)),
                some(2, () -> new SupportChange(day(), pence(700_000))),
                random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty(),
                to.atHome() ? random.nextInt(3) * 14 : 0,
                shares(),
                some(2, () -> new OneOff(month(), pence(5_000_000), random.nextBoolean())),
                perhaps(this::day),
                Optional.empty());
    }

    private FundingLine funding() {
        return new FundingLine(
                "F",
                "match",
                payer(),
                pence(6_000_000),
                month(),
                month(),
                random.nextInt(3) == 0,
                random.nextBoolean());
    }

    private List<Share> shares() {
        int one = random.nextInt(10_001);
        int two = random.nextInt(10_001 - one);
        return List.of(
                new Share(payer(), BigDecimal.valueOf(one, 2)),
                new Share(payer(), BigDecimal.valueOf(two, 2)),
                new Share(payer(), BigDecimal.valueOf(10_000 - one - two, 2)));
    }

    private String payer() {
        return PAYERS.get(random.nextInt(PAYERS.size()));
    }

    private long pence(int below) {
        return random.nextInt(below);
    }

    private BigDecimal percent() {
        return random.nextInt(3) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1_500) - 300, 2);
    }

    private LocalDate day() {
        return first.atDay(1).plusDays(random.nextInt(months * 31 + 80) - 40);
    }

    private YearMonth month() {
        return first.plusMonths(random.nextInt(months + 8) - 4);
    }

    private <T> Optional<T> perhaps(Supplier<T> what) {
        return random.nextBoolean() ? Optional.of(what.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> what) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(what.get());
        }
        return made;
    }
}
