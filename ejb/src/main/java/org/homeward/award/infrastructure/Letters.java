package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LetterView;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/**
 * Letters to bidders: kept as they were sent, mailed to each of the bidder's people, and a notice for them in the product.
 * A letter says what was decided and where the marks can be read; the marks themselves are behind the sign-in.
 */
@ApplicationScoped
public class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Inject
    private Sql sql;

    @Inject
    private People people;

    @Inject
    private MailOutbox mail;

    @Inject
    private Inbox inbox;

    @Inject
    private Messages messages;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /**
     * What a letter is about.
     *
     * @param winner who was chosen; empty when nobody is
     * @param reason the reason of the decision, in the officer's words
     */
    public record Matter(TenderFacts tender, int lot, String winner, String reason, Optional<Standstill> standstill) {}

    /** The letter to the bidder of a summary, as it would be sent. */
    public LetterView draft(LetterKind kind, AssessmentSummary told, Matter matter) {
        List<String> words = words(told.bidder(), Optional.of(told), matter);
        return new LetterView(told.bidder(), kind, subject(kind, words), body(kind, words), 0, Optional.empty());
    }

    /** Sends a letter of the award to a bidder. */
    public void send(Award award, LetterKind kind, AssessmentSummary told, Matter matter) {
        send(award, kind, told.bidderId(), told.bidder(), words(told.bidder(), Optional.of(told), matter), matter);
    }

    /** Sends a letter to a bidder whose bid was never marked. */
    public void sendUnmarked(Award award, LetterKind kind, long bidderId, String bidder, Matter matter) {
        send(award, kind, bidderId, bidder, words(bidder, Optional.empty(), matter), matter);
    }

    private void send(Award award, LetterKind kind, long bidderId, String bidder, List<String> words, Matter matter) {
        String[] params = words.toArray(String[]::new);
        List<Person> readers = people.holding(bidderId, EnumSet.of(Role.PROVIDER)).stream()
                .map(people::get)
                .filter(person -> person.state() == PersonState.ACTIVE)
                .toList();
        for (Person reader : readers) {
            mail.send(reader.email(), kind.code(), params);
            inbox.tell(reader.id(), kind.code(), path(matter), params);
        }
        sql.update(
                """
                insert into award_letter (award_id, buyer_id, bidder_id, bidder, kind, subject, body, people, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                award.id(),
                award.buyerId(),
                bidderId,
                bidder,
                kind,
                subject(kind, words),
                body(kind, words),
                readers.size(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Every letter of an award, in the order in which they went out. */
    public List<LetterView> of(long awardId) {
        return sql.list(
                "select * from award_letter where award_id = ? order by id",
                row -> new LetterView(
                        row.getString("bidder"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("people"),
                        Optional.of(Sql.instant(row, "sent_at"))),
                awardId);
    }

    private String subject(LetterKind kind, List<String> words) {
        return messages.text(kind.code() + ".subject", words);
    }

    private String body(LetterKind kind, List<String> words) {
        return messages.text(kind.code() + ".body", words);
    }

    /** What the letters' places are filled with, in one order for all of them. */
    private List<String> words(String bidder, Optional<AssessmentSummary> told, Matter matter) {
        return List.of(
                bidder,
                matter.tender().title(),
                matter.tender().ref(),
                matter.lot() + ", " + matter.tender().lot(matter.lot()).title(),
                matter.tender().buyer(),
                matter.winner(),
                mark(told.flatMap(summary -> summary.own().total())),
                mark(told.flatMap(summary -> summary.winnerSum().total())),
                waiting(matter.standstill()),
                installation.baseUrl() + path(matter),
                matter.reason());
    }

    private String mark(Optional<BigDecimal> total) {
        return total.map(sum -> messages.text("award-letter-total", sum.toPlainString()))
                .orElseGet(() -> messages.text("award-letter-no-total"));
    }

    private String waiting(Optional<Standstill> standstill) {
        return standstill
                .map(days -> messages.text("award-letter-standstill", DAY.format(days.lastDay())))
                .orElseGet(() -> messages.text("award-letter-no-standstill"));
    }

    /** The bidder's own page. */
    private static String path(Matter matter) {
        return "/award/my-marks.xhtml?ref=" + matter.tender().ref() + "&lot=" + matter.lot();
    }
}
