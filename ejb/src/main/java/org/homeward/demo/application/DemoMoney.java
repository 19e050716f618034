package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.doublerunning.application.Partnering;
import org.homeward.doublerunning.application.PayerAgreeing;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.Person;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.ReleasePart;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.ledger.infrastructure.Aims;
import org.homeward.shared.domain.ListQuery;

/**
 * The story's hospital: Marlowe House with its two wards. Willow has closed and its money has gone on to support at home;
 * from Rowan people are moving.
 */
@ApplicationScoped
public class DemoMoney {

    private static final String FINANCE = "Leonie Marsh";
    private static final String COMMISSIONER = "Grace Okafor";
    private static final String BOARD = "NHS Wenbridge and Marsh ICB";
    private static final String MANAGER = "Sam Whitlock";

    /** Number of the first invoice of that month. */
    private static final int FIRST_OF_MONTH = 2240;

    @Inject
    private DemoCast cast;

    @Inject
    private ProgrammeWriting writing;

    @Inject
    private ProgrammeReading programmes;

    @Inject
    private PayerAgreeing agreeing;

    @Inject
    private Partnering partnering;

    @Inject
    private FactEntering entering;

    @Inject
    private FactConfirming confirming;

    @Inject
    private Reinvesting reinvesting;

    @Inject
    private Reversing reversing;

    @Inject
    private ActualsTaking actuals;

    @Inject
    private PeriodClosing periods;

    @Inject
    private LedgerReading ledger;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The plan: when people move, what their support costs, and who pays meanwhile. */
    void plan() {
        cast.enter(FINANCE);
        writing.create(MarloweHouse.programme(today()));
        agreeing.agree(programme(), MarloweHouse.agreement(today()));
        partnering.partners(programme()).choices().stream()
                .filter(one -> one.name().equals(BOARD))
                .forEach(board -> partnering.add(programme(), board.organisation()));
        writing.create(FerryCourt.programme(today()));
    }

    /** The reference of the story's programme; whoever acts may read it. */
    private String programme() {
        return programmes.list(ListQuery.first()).items().stream()
                .filter(one -> one.name().equals(MarloweHouse.NAME))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    /** Everybody from Willow has moved, the ward is closed, and one person has gone to another hospital. */
    void confirm() {
        cast.enter(FINANCE);
        String ref = programme();
        LocalDate last = LocalDate.MIN;
        for (Person person : programmes.view(ref).programme().people()) {
            Optional<LocalDate> moved = person.moveDate().filter(day -> !day.isAfter(today()));
            if (moved.isPresent()) {
                confirmed(
                        ref,
                        FactKind.MOVE,
                        person.ref(),
                        moved.get(),
                        "Discharge record of the trust, " + person.ref());
                last = person.ward().equals(MarloweHouse.WILLOW) && moved.get().isAfter(last) ? moved.get() : last;
            }
        }
        emptiedAStep(ref, last.withDayOfMonth(1));
        String early = enter(ref, FactKind.WARD_CLOSED, MarloweHouse.WILLOW, last, "A call from the ward");
        cast.enter(COMMISSIONER);
        confirming.sendBack(ref, early, "A call is no evidence. Please add the trust's closing note.");
        confirmed(
                ref,
                FactKind.WARD_CLOSED,
                MarloweHouse.WILLOW,
                last,
                "Closing note of the trust and a visit by Sam Whitlock");
    }

    /** Before a ward closes, part of its team is needed no more: where a first of a month lies between. */
    private void emptiedAStep(String programme, LocalDate first) {
        long still = programmes.view(programme).programme().people().stream()
                .filter(person -> person.ward().equals(MarloweHouse.WILLOW))
                .filter(person ->
                        person.moveDate().filter(day -> day.isAfter(first)).isPresent())
                .count();
        if (still > 0 && still <= MarloweHouse.STEP_AT) {
            confirmed(programme, FactKind.STEP, MarloweHouse.WILLOW, first, "Ward list of the trust of that day");
        }
    }

    private String enter(String programme, FactKind kind, String subject, LocalDate on, String evidence) {
        cast.enter(FINANCE);
        return entering.enter(
                        programme,
                        new FactDraft(
                                Optional.of(kind),
                                Optional.of(subject),
                                Optional.of(on),
                                Optional.of(evidence),
                                Optional.empty()))
                .ref();
    }

    private void confirmed(String programme, FactKind kind, String subject, LocalDate on, String evidence) {
        String fact = enter(programme, kind, subject, on, evidence);
        cast.enter(COMMISSIONER);
        confirming.confirm(programme, fact);
    }

    /** Released money is promised to the contract that the people live by, and the first weeks are paid. */
    void reinvest() {
        cast.enter(FINANCE);
        String ref = programme();
        List<ReleaseView> free = ledger.available(ref, ListQuery.of(1, 20)).items();
        ReinvestmentView whole = promise(ref, free.get(0), free.get(0).availablePence(), "The teams' first weeks");
        pay(ref, whole.ref(), whole.amountPence(), "INV-2201");
        ReinvestmentView some =
                promise(ref, free.get(1), free.get(1).availablePence(), "Support at home, week by week");
        pay(ref, some.ref(), some.amountPence() / 4, "INV-2207");
        pay(ref, some.ref(), some.amountPence() / 4, "INV-2215");
        promise(ref, free.get(2), free.get(2).availablePence() / 2, "Getting to know each other before the next moves");
        ReinvestmentView wrong = promise(ref, free.get(3), 100_000, "Wrong release");
        reversing.reverse(ref, wrong.journal(), "It was meant for the next release.");
    }

    private ReinvestmentView promise(String programme, ReleaseView release, long pence, String note) {
        Aims.Aim aim = aim(programme);
        Optional<String> ref = Optional.of(aim.ref());
        return reinvesting.promise(
                programme,
                new Reinvesting.Promise(
                        Optional.of(release.ref()),
                        aim.contract() ? ref : Optional.empty(),
                        aim.contract() ? Optional.empty() : ref,
                        Optional.of(pence),
                        Optional.of(note)));
    }

    /** The contract by which people from this hospital live at home; what else there is before it is agreed. */
    private Aims.Aim aim(String programme) {
        List<Aims.Aim> aims = reinvesting.aims(programme);
        return aims.stream()
                .filter(aim -> aim.contract() && aim.name().contains("Hallow Vale"))
                .findFirst()
                .orElseGet(() -> aims.get(0));
    }

    private void pay(String programme, String reinvestment, long pence, String invoice) {
        reinvesting.pay(
                programme,
                reinvestment,
                new Reinvesting.Payment(
                        Optional.of(pence),
                        Optional.empty(),
                        Optional.of(invoice),
                        Optional.of("Support at home, invoice " + invoice)));
    }

    /** The closed ward's team is released; an extract of the general ledger comes, and not all of it is known. */
    void book() {
        cast.enter(FINANCE);
        String ref = programme();
        payTheFirstMonth(ref);
        ledger.available(ref, ListQuery.of(1, 200)).items().stream()
                .filter(release -> release.part() == ReleasePart.STEP)
                .max(Comparator.comparing(ReleaseView::availablePence))
                .ifPresent(team ->
                        promise(ref, team, team.availablePence() * 3 / 4, "The ward's team becomes teams at home"));
        actuals.setRules(
                ref,
                List.of(
                        new MappingRule("LD4410", "91100", ActualTarget.FUNDING, MarloweHouse.GRANT),
                        new MappingRule("LD4410", "52310", ActualTarget.DOUBLE_RUNNING, ""),
                        new MappingRule("LD4410", "61000", ActualTarget.CAPITAL, "")));
        actuals.take(
                ref, "ledger-extract.csv", new ByteArrayInputStream(extract(ref).getBytes(StandardCharsets.UTF_8)));
        actuals.rows(ref, Optional.of(ActualState.UNMATCHED), "", ListQuery.first()).items().stream()
                .filter(row -> row.description().startsWith("Canteen"))
                .forEach(row -> actuals.match(ref, row.id(), Optional.of(ActualTarget.NOT_OURS), ""));
        YearMonth first = programmes.view(ref).programme().firstMonth();
        periods.close(ref, first);
    }

    /** The first whole month's days in hospital are promised to support at home, and half of it is paid by now. */
    private void payTheFirstMonth(String programme) {
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        int invoice = FIRST_OF_MONTH;
        for (ReleaseView release :
                ledger.available(programme, ListQuery.of(1, 200)).items()) {
            if (release.part() == ReleasePart.VARIABLE && release.month().equals(last)) {
                ReinvestmentView promised = promise(
                        programme, release, release.availablePence(), "Support at home instead of days in hospital");
                if (invoice % 2 == 0) {
                    pay(programme, promised.ref(), promised.amountPence(), "INV-" + invoice);
                }
                invoice++;
            }
        }
    }

    private String extract(String programme) {
        String half = ledger.reinvestments(programme, ListQuery.first()).items().stream()
                .filter(one -> one.committedPence() > 0)
                .findFirst()
                .map(ReinvestmentView::ref)
                .orElseThrow();
        LocalDate day = today().minusDays(1);
        LocalDate earlier = today().minusDays(20);
        return """
                Date,Cost centre,Subjective code,Amount,Reference,Description
                %2$s,LD4410,91100,"40,000.00",TG-0912,Transformation grant
                %2$s,LD4410,52310,"6,240.00",PAY-3301,Support before the moves
                %1$s,LD4410,52310,"5,980.00",PAY-3344,Support before the moves
                %1$s,LD4410,61000,"12,450.00",PO-7781,Adapting two bathrooms
                %1$s,LD4410,53000,"1,880.00",%3$s,Teams at home
                %1$s,LD4410,70200,318.40,X-1190,Removal van
                %1$s,LD4999,70300,41.20,X-1191,Canteen of another service
                31/02/%4$s,LD4410,52310,"1,0O0.00",PAY-3350,Support before the moves
                """.formatted(day, earlier, half, day.getYear());
    }

    /**
     * What is new waits for a second person; one entry was a slip, and one confirmation turned out to be wrong. The board
     * has signed the plan as it stands now.
     */
    void leaveWaiting() {
        cast.enter(FINANCE);
        String ref = programme();
        for (Person person : programmes.view(ref).programme().people()) {
            if (person.ward().equals(MarloweHouse.ROWAN)
                    && person.moveDate()
                            .filter(day -> day.isAfter(today().minusDays(15)) && !day.isAfter(today()))
                            .isPresent()) {
                enter(ref, FactKind.MOVE, person.ref(), person.moveDate().get(), "Discharge record of the trust");
            }
        }
        String slip = enter(ref, FactKind.MOVE, MarloweHouse.SLIP, today().minusDays(1), "Discharge record");
        entering.withdraw(ref, slip, "I took one person for another.");
        cast.enter(MANAGER);
        String wrong = entering.enter(
                        ref,
                        new FactDraft(
                                Optional.of(FactKind.MOVE),
                                Optional.of(MarloweHouse.WRONG),
                                Optional.of(today().minusDays(4)),
                                Optional.of("Told by the ward on a visit"),
                                Optional.empty()))
                .ref();
        cast.enter(FINANCE);
        confirming.confirm(ref, wrong);
        reversing.reverseFact(ref, wrong, "The person was on a visit home and came back.");
        agreeing.sign(ref, MarloweHouse.signature(today()));
    }
}
