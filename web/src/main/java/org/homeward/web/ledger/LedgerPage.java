package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.domain.FactState;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.PeriodView;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Page;

/** A ledger at a glance: where the released money is, what waits for a second person, and the journals of a month. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int ROWS = 25;
    private static final BigDecimal PENCE_OF_A_POUND = new BigDecimal(100);

    /**
     * A part of each released pound.
     *
     * @param words what that part is
     * @param each such as 72.8p
     * @param kind colour of its bar
     */
    public record Part(String words, String each, long pence, String kind) {

        /** What the bar says to who does not see it. */
        public String getLabel() {
            return AskedProgramme.text("pound.label", each, words);
        }
    }

    @Inject
    private LedgerReading reading;

    @Inject
    private PeriodClosing closing;

    private AskedProgramme asked;
    private TrialBalance.Released money;
    private List<PeriodView> periods;
    private Page<JournalView> journals;
    private Page<FactView> waiting;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public TrialBalance.Released getMoney() {
        if (money == null) {
            money = reading.trialBalance(asked.ref(), Optional.empty()).released();
        }
        return money;
    }

    public boolean isReleased() {
        return getMoney().releasedPence() > 0;
    }

    /** Such as 72.8p; empty while nothing is released. */
    public String getRate() {
        return isReleased() ? each(getMoney().spentPence()) : "";
    }

    private String each(long pence) {
        return BigDecimal.valueOf(pence)
                        .multiply(PENCE_OF_A_POUND)
                        .divide(BigDecimal.valueOf(getMoney().releasedPence()), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "p";
    }

    /** Where each released pound is. */
    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("spent", getMoney().spentPence(), ""));
        parts.add(part("committed", getMoney().committedPence(), "warn"));
        parts.add(part("available", getMoney().availablePence(), "bad"));
        if (getMoney().returnedPence() > 0) {
            parts.add(part("returned", getMoney().returnedPence(), ""));
        }
        return parts;
    }

    private Part part(String key, long pence, String kind) {
        return new Part(AskedProgramme.text("pound." + key), each(pence), pence, kind);
    }

    /** How the parts were reckoned. */
    public String getWhy() {
        return AskedProgramme.text(
                "pound.why",
                getParts().stream()
                        .map(part -> Money.ofPence(part.pence()).toString())
                        .collect(Collectors.joining(" + ")),
                Money.ofPence(getMoney().releasedPence()));
    }

    /** What waits for a second person. */
    public Page<FactView> getWaiting() {
        if (waiting == null) {
            waiting = reading.facts(asked.ref(), Optional.of(FactState.ENTERED), ListQuery.of(1, ROWS));
        }
        return waiting;
    }

    /** The months that have begun, the newest first. */
    public List<PeriodView> getPeriods() {
        if (periods == null) {
            periods = new ArrayList<>(closing.periods(asked.ref()));
            Collections.reverse(periods);
        }
        return periods;
    }

    /** The month that is shown: the one of the address, or the newest; null, so that nothing is shown, before the first. */
    public PeriodView getPeriod() {
        YearMonth wanted = AskedProgramme.month("month").orElse(null);
        return getPeriods().stream()
                .filter(period -> wanted == null || period.month().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public Page<JournalView> getJournals() {
        if (journals == null) {
            JournalFilter filter = Optional.ofNullable(getPeriod())
                    .map(period -> JournalFilter.of(period.month()))
                    .orElse(JournalFilter.ALL);
            journals = reading.journals(asked.ref(), filter, ListQuery.of(AskedProgramme.page(), ROWS));
        }
        return journals;
    }

    /** The address of a page of these journals without the page's number. */
    public String getPages() {
        PeriodView period = getPeriod();
        return asked.page("ledger") + (period == null ? "" : "&month=" + period.month()) + "&page=";
    }
}
