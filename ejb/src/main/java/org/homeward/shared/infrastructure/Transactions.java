package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Says in which transaction a piece of work runs, where that is not simply the use case's own. */
@ApplicationScoped
public class Transactions {

    /** A transaction of its own: what is done here stays, whatever becomes of the caller's. */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T own(Supplier<T> work) {
        return work.get();
    }

    /** A transaction of its own, for work that gives nothing back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void own(Runnable work) {
        work.run();
    }

    /** The caller's transaction, or a new one where the caller has none. */
    @Transactional(TxType.REQUIRED)
    public <T> T joined(Supplier<T> work) {
        return work.get();
    }
}
