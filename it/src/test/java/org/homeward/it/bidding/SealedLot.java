package org.homeward.it.bidding;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.bidding.application.BidOpening;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidDraft;
import org.homeward.bidding.domain.Receipt;
import org.homeward.it.Stage;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Transactions;
import org.homeward.tender.domain.TenderClosed;
import org.homeward.tender.domain.TenderPublished;

/** A published tender with one lot, two officers of its buyer and two bidders, none of whom any other test knows. */
@Dependent
public class SealedLot {

    public static final String QUESTION = "Q1";

    @Inject
    Stage stage;

    @Inject
    BidWriting writing;

    @Inject
    BidSubmitting submitting;

    @Inject
    BidOpening opening;

    @Inject
    OpenedBids opened;

    @Inject
    Transactions transactions;

    @Inject
    Event<TenderPublished> published;

    @Inject
    Event<TenderClosed> closed;

    public long buyer;
    public long first;
    public long second;
    public long bidder;
    public long rival;
    public long bidderPerson;
    public long rivalPerson;
    public String ref;
    public long lot;

    public void publish() throws SQLException {
        buyer = organisation("Council", "COUNCIL");
        bidder = organisation("Bidder", "SUPPORT_PROVIDER");
        rival = organisation("Rival", "SUPPORT_PROVIDER");
        first = person();
        second = person();
        bidderPerson = person();
        rivalPerson = person();
        officer(first, "homeward_now() - interval '1 day'");
        officer(second, "homeward_now() - interval '1 day'");
        provider(bidderPerson, bidder);
        provider(rivalPerson, rival);
        ref = text("insert into tender (ocid, buyer_id, state, title, summary, route, regime, price_weight, deadline,"
                + " published_at) values ('ocds-hmwrd1-test-' || nextval('ocid_seq'), " + buyer
                + ", 'PUBLISHED', 'Support at home', '', 'OPEN', 'BELOW_THRESHOLD', 40,"
                + " date_trunc('second', homeward_now()) + interval '30 days', homeward_now()) returning ref");
        lot = number("insert into lot (tender_id, number, title, state)"
                + " select id, 1, 'Hallow Vale', 'BIDDING' from tender where ref = '" + ref + "' returning id");
        number("insert into tender_question (tender_id, position, ref, text, max_words, weight)"
                + " select id, 1, 'Q1', 'How?', 50, 60 from tender where ref = '" + ref + "' returning id");
        stage.asSuperuser("update tender set regime_question = '{\"value\": {\"vatIncluded\": true}, \"health\": {}}',"
                + " regime_reason = '{\"regime\": \"BELOW_THRESHOLD\", \"on\": \"2026-11-22\", \"reasons\": [],"
                + " \"routes\": [], \"thresholds\": []}' where ref = '" + ref + "'");
        officerActs(first);
        transactions.own(() -> published.fire(new TenderPublished(ref)));
    }

    private long organisation(String name, String kind) throws SQLException {
        long key = stage.newKey();
        stage.asSuperuser("insert into organisation (id, name, kind) values (" + key + ", '" + name + " " + key + "', '"
                + kind + "')");
        return key;
    }

    public long person() throws SQLException {
        long key = stage.newKey();
        stage.asSuperuser("insert into person (id, email, name, state) values (" + key + ", 'p" + key
                + "@example.org', 'Person " + key + "', 'INVITED')");
        return key;
    }

    void officer(long person, String since) throws SQLException {
        stage.asSuperuser("insert into role_grant (person_id, organisation_id, role, granted_at) values (" + person
                + ", " + buyer + ", 'PROCUREMENT_OFFICER', " + since + ")");
    }

    private void provider(long person, long organisation) throws SQLException {
        stage.asSuperuser("insert into role_grant (person_id, organisation_id, role, granted_at) values (" + person
                + ", " + organisation + ", 'PROVIDER', homeward_now())");
    }

    public void officerActs(long person) {
        stage.person(person, buyer, Role.PROCUREMENT_OFFICER);
    }

    public void bidderActs() {
        stage.person(bidderPerson, bidder, Role.PROVIDER);
    }

    public void rivalActs() {
        stage.person(rivalPerson, rival, Role.PROVIDER);
    }

    public void draft(String words, long pence) {
        writing.save(
                ref,
                1,
                new BidDraft(List.of(new BidAnswer(QUESTION, words)), Optional.of(pence), Optional.empty(), List.of()));
    }

    public Receipt submit() {
        return submitting.submit(ref, 1, UUID.randomUUID().toString());
    }

    /** The deadline passes: the lot closes and its box is fixed. */
    public void close() throws SQLException {
        stage.asSuperuser(
                "update tender set state = 'CLOSED', closed_at = homeward_now() where ref = '" + ref + "'",
                "update lot set state = 'CLOSED', closed_at = homeward_now() where id = " + lot);
        officerActs(first);
        transactions.own(() -> closed.fire(new TenderClosed(ref)));
    }

    /** Two officers agree. */
    public void open() {
        officerActs(first);
        opening.consent(ref, 1);
        officerActs(second);
        opening.consent(ref, 1);
    }

    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    public String text(String query) throws SQLException {
        try (Connection connection = stage.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
