package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.Obligations;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A contract manager writes down what the winning bid promised, and looks whether it was kept. */
@Stateless
public class ObligationWatching {

    private static final int LONGEST = 2000;
    private static final int LONGEST_SOURCE = 200;

    @Inject
    private Contracts contracts;

    @Inject
    private Obligations obligations;

    @Inject
    private ContractViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps a promise.
     *
     * @param source where it was made, such as the bid's answer to a question
     * @param due by when it is to be kept
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView add(String ref, String text, String source, LocalDate due) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        new Invalid.Collector()
                .check(text.strip().length() >= 3, "text", "contract-text-needed")
                .check(text.length() <= LONGEST, "text", "contract-text-long", "" + LONGEST)
                .check(source.length() <= LONGEST_SOURCE, "source", "contract-text-long", "" + LONGEST_SOURCE)
                .throwIfAny();
        obligations.add(contract, text, source, due);
        contracts.touched(contract);
        audit.record("contract.obligation-added", "contract", ref, Map.of());
        return views.view(contract);
    }

    /** Says whether it was kept, once; a broken one can become a case. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView check(String ref, int number, boolean kept, String note) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        new Invalid.Collector()
                .check(kept || note.strip().length() >= 3, "note", "contract-reason")
                .check(note.length() <= LONGEST, "note", "contract-text-long", "" + LONGEST)
                .throwIfAny();
        if (!obligations.check(contract, number, kept, note, contracts.person(), clock.instant())) {
            throw new Conflict("obligation-checked");
        }
        contracts.touched(contract);
        audit.record("contract.obligation-checked", "contract", ref, Map.of("number", String.valueOf(number)));
        return views.view(contract);
    }
}
