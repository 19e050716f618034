package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.domain.PeriodState;
import org.homeward.ledger.domain.PeriodView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.Wording;

/** The months of a ledger; the earliest open one can be closed. */
@Named
@RequestScoped
public class PeriodsPage {

    @Inject
    private PeriodClosing closing;

    @Inject
    private LedgerHead head;

    private AskedProgramme asked;
    private List<PeriodView> list;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public List<PeriodView> getList() {
        if (list == null) {
            list = closing.periods(asked.ref());
        }
        return list;
    }

    /** The one that can be closed now; null, so that nothing is shown, where there is none or the actor may not. */
    public PeriodView getNext() {
        return next().orElse(null);
    }

    private Optional<PeriodView> next() {
        return head.allows(Permission.LEDGER_POST)
                ? getList().stream()
                        .filter(period -> period.state() == PeriodState.OPEN)
                        .findFirst()
                : Optional.empty();
    }

    /** Closes the month that the form named, so that two clicks do not close two months. */
    public String close() {
        YearMonth month = Months.inPath(AskedProgramme.parameter("month"));
        closing.close(asked.ref(), month);
        return asked.done("periods.done", List.of(Wording.month(month)), "periods");
    }
}
