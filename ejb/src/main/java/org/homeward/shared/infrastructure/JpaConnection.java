package org.homeward.shared.infrastructure;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * The connection of the caller's transaction. An enterprise bean, because the persistence unit is found from this module
 * only: {@link Sql} is used from the pages' module and from threads of no module too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaConnection {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    /** JPA's connection, which it takes now if it has not yet and gives back when the transaction ends. */
    public Connection ofTheTransaction() {
        UnitOfWorkImpl unit = (UnitOfWorkImpl) entities.unwrap(UnitOfWork.class);
        if (!unit.isInTransaction()) {
            unit.beginEarlyTransaction();
        }
        Accessor accessor = unit.getAccessor();
        accessor.incrementCallCount(unit.getParent());
        accessor.decrementCallCount();
        return accessor.getConnection();
    }
}
