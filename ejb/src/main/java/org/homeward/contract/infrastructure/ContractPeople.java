package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.Side;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Sql;

/** Tells the people of a side what has happened under a contract or is about to. */
@ApplicationScoped
public class ContractPeople {

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private Sql sql;

    /** Leaves a notice for everybody who works on the contract for that side. */
    public void tell(Contract contract, Side side, String code, String link, String... params) {
        long organisation = side == Side.PROVIDER ? contract.providerId() : contract.buyerId();
        Role role = side == Side.PROVIDER ? Role.PROVIDER : Role.CONTRACT_MANAGER;
        people.holding(organisation, Set.of(role)).forEach(person -> inbox.tell(person, code, link, params));
    }

    /** True the first time that somebody is to be reminded of this; later it is false. */
    public boolean firstReminder(Contract contract, String what, LocalDate due, Instant at) {
        return sql.update("""
                        insert into contract_reminder (contract_id, buyer_id, provider_id, what, due_on, told_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """, contract.id(), contract.buyerId(), contract.providerId(), what, due, at) == 1;
    }
}
