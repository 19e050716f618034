package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person of a programme, for tests: stays, and the hospital's payer pays for everything, unless said otherwise. */
final class APerson {

    private final String ref;
    private final String ward;
    private final String hospitalPayer;
    private Optional<String> decides = Optional.empty();
    private Optional<LocalDate> moves = Optional.empty();
    private Optional<Destination> to = Optional.of(Destination.OWN_HOME);
    private long perWeek;
    private final List<SupportChange> changes = new ArrayList<>();
    private Optional<LocalDate> ends = Optional.empty();
    private int transition;
    private List<Share> shares = List.of();
    private final List<OneOff> oneOffs = new ArrayList<>();
    private Optional<LocalDate> ready = Optional.empty();

    private APerson(String ref, String ward, String hospitalPayer) {
        this.ref = ref;
        this.ward = ward;
        this.hospitalPayer = hospitalPayer;
    }

    static APerson on(String ward, String ref, String hospitalPayer) {
        return new APerson(ref, ward, hospitalPayer);
    }

    APerson moves(String day, Destination where, long pencePerWeek) {
        this.moves = Optional.of(LocalDate.parse(day));
        this.to = Optional.of(where);
        this.perWeek = pencePerWeek;
        return this;
    }

    APerson decidedBy(String payer) {
        this.decides = Optional.of(payer);
        return this;
    }

    APerson costs(long pencePerWeek, String from) {
        changes.add(new SupportChange(LocalDate.parse(from), pencePerWeek));
        return this;
    }

    APerson until(String day) {
        this.ends = Optional.of(LocalDate.parse(day));
        return this;
    }

    APerson transition(int days) {
        this.transition = days;
        return this;
    }

    /** Payer and percent in turn. */
    APerson paidBy(String... payersAndPercents) {
        this.shares = shares(payersAndPercents);
        return this;
    }

    APerson once(String month, long pence, boolean capital) {
        oneOffs.add(new OneOff(YearMonth.parse(month), pence, capital));
        return this;
    }

    APerson homeReady(String day) {
        this.ready = Optional.of(LocalDate.parse(day));
        return this;
    }

    Person person() {
        return new Person(
                ref,
                ward,
                hospitalPayer,
                decides,
                moves,
                to,
                Optional.of(perWeek),
                changes,
                ends,
                transition,
                shares.isEmpty() ? shares(hospitalPayer, "100") : shares,
                oneOffs,
                ready,
                Optional.empty());
    }

    static List<Share> shares(String... payersAndPercents) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < payersAndPercents.length; i += 2) {
            shares.add(new Share(payersAndPercents[i], new BigDecimal(payersAndPercents[i + 1])));
        }
        return shares;
    }
}
