package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;

/**
 * Tells the database for which organisation each transaction acts, whenever EclipseLink takes a connection. The setting
 * is local to the transaction, so a pooled connection carries nothing over to the next caller; without a setting the
 * row-level policies show nothing.
 */
public class ActingSessionListener extends SessionEventAdapter {

    @Override
    public void postAcquireConnection(SessionEvent event) {
        tellTheDatabase(event);
    }

    @Override
    public void postAcquireExclusiveConnection(SessionEvent event) {
        tellTheDatabase(event);
    }

    private static void tellTheDatabase(SessionEvent event) {
        Connection connection = ((Accessor) event.getResult()).getConnection();
        if (connection != null) {
            try {
                tell(connection, currentActor());
            } catch (SQLException e) {
                throw new IllegalStateException("the acting organisation could not be set", e);
            }
        }
    }

    /** Sets the acting organisation for the transaction that this connection is in. */
    static void tell(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('homeward.actor', ?, true)")) {
            set.setString(1, actor.actingFor().map(String::valueOf).orElse(""));
            set.execute();
        }
    }

    static Actor currentActor() {
        try {
            return CDI.current().select(Acting.class).get().actor();
        } catch (ContextNotActiveException e) {
            return Actor.PUBLIC;
        }
    }
}
