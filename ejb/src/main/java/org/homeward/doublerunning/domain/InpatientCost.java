package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the hospital costs month by month, either as people move or as if none of the programme's people ever did. */
public final class InpatientCost {

    /** A whole in hundredths of a percent, the finest that a percentage is given in. */
    private static final long WHOLE = 10_000;

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Programme programme;
    private final Horizon horizon;
    private final Map<String, Occupancy> occupancies = new LinkedHashMap<>();
    private final Map<String, Optional<LocalDate>> siteStops = new LinkedHashMap<>();

    private InpatientCost(Programme programme, boolean moving) {
        this.programme = programme;
        this.horizon = programme.horizon();
        Map<String, List<Person>> byWard = programme.people().stream().collect(Collectors.groupingBy(Person::ward));
        for (Ward ward : programme.wards()) {
            List<Person> people = byWard.getOrDefault(ward.ref(), List.of());
            occupancies.put(ward.ref(), Occupancy.of(ward, people, horizon.begins(), moving));
        }
        for (Site site : programme.sites()) {
            siteStops.put(site.ref(), siteCloses(site).map(day -> day.plusMonths(site.releaseLagMonths())));
        }
    }

    /** As people move. */
    public static InpatientCost asPeopleMove(Programme programme) {
        return new InpatientCost(programme, true);
    }

    /** The baseline: as if none of the programme's people ever moved; other occupants leave as given. */
    public static InpatientCost ifNobodyMoved(Programme programme) {
        return new InpatientCost(programme, false);
    }

    /** Who is on a ward when. */
    public Occupancy occupancy(String ward) {
        return occupancies.get(ward);
    }

    /** The first day on which all wards of a site have closed; empty: never. A site without people closes at once. */
    public Optional<LocalDate> siteCloses(Site site) {
        LocalDate last = horizon.begins();
        for (Ward ward : programme.wards()) {
            if (ward.site().equals(site.ref())) {
                Optional<LocalDate> closes = occupancies.get(ward.ref()).closes();
                if (closes.isEmpty()) {
                    return Optional.empty();
                }
                last = closes.get().isAfter(last) ? closes.get() : last;
            }
        }
        return Optional.of(last);
    }

    /** Month {@code t}, part by part. */
    public HospitalMonth month(int t) {
        YearMonth month = horizon.month(t);
        List<WardMonth> wards = new ArrayList<>();
        for (Ward ward : programme.wards()) {
            wards.add(ward(ward, month));
        }
        List<SiteMonth> sites = new ArrayList<>();
        for (Site site : programme.sites()) {
            sites.add(site(site, month));
        }
        return new HospitalMonth(wards, sites);
    }

    private WardMonth ward(Ward ward, YearMonth month) {
        LocalDate first = month.atDay(1);
        Occupancy occupancy = occupancies.get(ward.ref());
        long bedDays = occupancy.bedDays(first, month.plusMonths(1).atDay(1));
        int occupied = occupancy.all(first);
        boolean closed = occupancy.closes().filter(day -> !day.isAfter(first)).isPresent();
        boolean held = ward.heldUntil().filter(first::isBefore).isPresent();
        BigDecimal released = released(ward, occupied, closed, held);
        long twelfth = Horizon.twelfth(ward.stepPerYearPence(), month);
        return new WardMonth(
                ward.ref(),
                bedDays,
                Math.multiplyExact(bedDays, ward.variablePerBedDayPence()),
                occupied,
                closed,
                held,
                released,
                twelfth,
                retained(twelfth, released));
    }

    /** The largest share among the steps that fit; all of it from a closed ward, nothing from one that is held. */
    private static BigDecimal released(Ward ward, int occupied, boolean closed, boolean held) {
        if (held) {
            return BigDecimal.ZERO;
        }
        if (closed) {
            return ALL;
        }
        return ward.steps().stream()
                .filter(step -> step.occupiedAtMost() >= occupied)
                .map(Step::releasedPercent)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static long retained(long twelfth, BigDecimal released) {
        long kept = WHOLE - released.movePointRight(2).longValueExact();
        return Math.floorDiv(Math.addExact(Math.multiplyExact(twelfth, 2 * kept), WHOLE), 2 * WHOLE);
    }

    private SiteMonth site(Site site, YearMonth month) {
        Optional<LocalDate> stops = siteStops.get(site.ref());
        long twelfth = Horizon.twelfth(site.fixedPerYearPence(), month);
        boolean goesOn = stops.isEmpty() || month.atDay(1).isBefore(stops.get());
        return new SiteMonth(site.ref(), stops, twelfth, goesOn ? twelfth : 0);
    }
}
