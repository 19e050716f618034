package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.FundStatement;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.web.frame.Wording;

/** What every account holds, and what came in and where it went. */
@Named
@RequestScoped
public class BalancePage {

    @Inject
    private LedgerReading reading;

    private AskedProgramme asked;
    private TrialBalance trial;
    private FundStatement statement;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public TrialBalance getTrial() {
        if (trial == null) {
            trial = reading.trialBalance(asked.ref(), Optional.empty());
        }
        return trial;
    }

    public FundStatement getStatement() {
        if (statement == null) {
            statement = reading.fundStatement(asked.ref());
        }
        return statement;
    }

    /** The month of a line of the statement, in words. */
    public String month(FundStatement.Month line) {
        return Wording.month(YearMonth.parse(line.month()));
    }
}
