package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.infrastructure.Documents;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself keeps one organisation's documents from another, whatever the application asks. */
@ArquillianTest
class RowLevelSecurityIT {

    private static final String COUNT = "select count(*) from document";

    @Inject
    Stage stage;

    @Inject
    Documents documents;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    private long owner;
    private long other;
    private StoredDocument document;

    @BeforeEach
    void aDocumentOfOneOrganisation() {
        owner = stage.newKey();
        other = stage.newKey();
        stage.organisation(owner);
        byte[] content = "for us only".getBytes(StandardCharsets.UTF_8);
        document = transactions.own(
                () -> documents.store("ours.txt", "text/plain", new ByteArrayInputStream(content), 1000));
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void itsOwnOrganisationReadsIt() {
        assertEquals(1, transactions.<Long>own(() -> sql.number(COUNT)));
        assertTrue(documents.find(document.id()).isPresent());
    }

    @Test
    void anotherOrganisationReadsNothing() {
        stage.organisation(other);
        assertEquals(0, transactions.<Long>own(() -> sql.number(COUNT)));
        assertEquals(0, transactions.<Long>own(() -> sql.number("select count(*) from document_chunk")));
        assertTrue(documents.find(document.id()).isEmpty());
        assertThrows(NotFound.class, () -> documents.open(document.id()));
    }

    @Test
    void anotherOrganisationDeletesNothing() throws SQLException {
        stage.organisation(other);
        assertThrows(NotFound.class, () -> documents.delete(document.id()));
        assertEquals(1, everything("select count(*) from document where id = " + document.id()));
    }

    @Test
    void nobodyReadsNothing() {
        stage.nobody();
        assertEquals(0, transactions.<Long>own(() -> sql.number(COUNT)));
    }

    @Test
    void outsideATransactionThereIsNothing() throws SQLException {
        assertEquals(0, plain(COUNT), "a read outside a transaction sees no row, not even of the own organisation");
        assertTrue(everything(COUNT) > 0);
    }

    @Test
    void aReusedPooledConnectionCarriesNothingOver() {
        AtomicInteger reused = new AtomicInteger();
        for (int round = 0; round < 40; round++) {
            stage.organisation(owner);
            long before = transactions.<Long>own(() -> backendSeeing(1));
            stage.organisation(other);
            long after = transactions.<Long>own(() -> backendSeeing(0));
            if (before == after) {
                reused.incrementAndGet();
            }
        }
        assertTrue(reused.get() > 0, "no connection was used twice, so this test proved nothing");
    }

    @Test
    void nobodyStoresForAnother() {
        stage.organisation(other);
        String theft = """
                insert into document (organisation_id, name, media_type, bytes, sha256, wrapped_key)
                values (?, 'x', 'text/plain', 0, sha256(''), '')
                """;
        assertThrows(IllegalStateException.class, () -> transactions.<Integer>own(() -> sql.update(theft, owner)));
    }

    @Test
    void theApplicationOwnsNoTableAndCannotStepOverPolicies() {
        assertEquals(
                0,
                sql.number(
                        "select count(*) from pg_class where relkind in ('r', 'p') and relowner = current_user::regrole"));
        assertFalse(sql.first(
                        "select rolbypassrls or rolsuper from pg_roles where rolname = current_user",
                        row -> row.getBoolean(1))
                .orElse(true));
    }

    @Test
    void everyTableOfAnOrganisationHoldsItsOwnerToThePolicyToo() {
        String ofAnOrganisation = """
                from pg_class c where exists (
                    select 1 from pg_policies p
                    where p.tablename = c.relname and p.schemaname = 'public' and p.qual like '%homeward.actor%')
                """;
        List<String> loose = sql.list(
                "select c.relname " + ofAnOrganisation + " and not (c.relrowsecurity and c.relforcerowsecurity)",
                row -> row.getString(1));
        assertEquals(List.of(), loose);
        assertTrue(sql.number("select count(*) " + ofAnOrganisation) >= 2);
    }

    private long backendSeeing(long documentsSeen) {
        assertEquals(documentsSeen, sql.number(COUNT));
        return sql.number("select pg_backend_pid()");
    }

    private long plain(String query) {
        return sql.number(query);
    }

    private long everything(String query) throws SQLException {
        try (Connection connection = stage.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
