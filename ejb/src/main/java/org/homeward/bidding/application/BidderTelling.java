package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.bidding.infrastructure.WordsToBidders;
import org.homeward.bidding.infrastructure.WordsToBidders.Audience;
import org.homeward.bidding.infrastructure.WordsToBidders.Word;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Transactions;
import org.homeward.tender.domain.AddendumIssued;
import org.homeward.tender.domain.ClarificationAnswered;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderCancelled;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderRestarted;
import org.homeward.tender.infrastructure.TenderRecords;

/**
 * Tells bidders what happens to a tender. The buyer must not learn who bids, and nobody sees all bids: so what is to be
 * told is written down in the buyer's transaction, and a moment later the product asks each provider, acting for that one
 * alone, whether it has a bid. Words of the tender's own feature to those whom the buyer invited are not said twice.
 */
@ApplicationScoped
public class BidderTelling implements RecurringWork {

    private static final String CHANGED = "bid-tender-changed";
    private static final String CANCELLED = "bid-tender-cancelled";
    private static final String ANSWERED = "bid-tender-answered";
    private static final String RESTORED = "bid-tender-restored";

    /** Notices that say the same to somebody who was invited or has asked. */
    private static final Map<String, List<String>> SAID_ALREADY = Map.of(
            CANCELLED, List.of("tender-was-cancelled"),
            ANSWERED, List.of("tender-question-was-answered"));

    @Inject
    private WordsToBidders words;

    @Inject
    private TenderRecords tenders;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private Transactions transactions;

    @Inject
    private Acting acting;

    void changed(@Observes AddendumIssued event) {
        say(event.ref(), CHANGED, Audience.BIDDERS);
    }

    void cancelled(@Observes TenderCancelled event) {
        say(event.ref(), CANCELLED, Audience.BIDDERS);
    }

    void answered(@Observes ClarificationAnswered event) {
        say(event.ref(), ANSWERED, Audience.BIDDERS);
    }

    /** A bid that the restore lost is known to its bidder only. Of a quotation nobody but the invited may know. */
    void restarted(@Observes TenderRestarted event) {
        boolean forAll = tenders.get(event.ref()).route() != Route.QUOTATION;
        say(event.ref(), RESTORED, forAll ? Audience.PROVIDERS : Audience.BIDDERS);
    }

    private void say(String ref, String code, Audience audience) {
        TenderFacts tender = tenders.get(ref);
        words.add(tender.id(), code, List.of(ref, tender.title()), audience);
    }

    @Override
    public String name() {
        return "bidder-telling";
    }

    @Override
    public int seconds() {
        return 3;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            acting.as(Actor.system(name(), 0));
            more = transactions.<Boolean>own(this::tellNext);
        }
    }

    private boolean tellNext() {
        Optional<Word> next = words.next();
        next.ifPresent(word -> {
            for (long provider : words.providers()) {
                acting.as(Actor.system(name(), provider));
                address(word).ifPresent(link -> tell(provider, word, link));
            }
            words.told(word);
        });
        return next.isPresent();
    }

    /** Where the acting organisation reads on; nothing when the word is not for it. */
    private Optional<String> address(Word word) {
        Optional<String> bid = words.ownLot(word.tenderId())
                .map(lot -> "/bidding/" + (word.code().equals(CHANGED) ? "changes" : "check") + ".xhtml?tender="
                        + word.tender() + "&lot=" + lot);
        return word.audience() == Audience.BIDDERS
                ? bid
                : bid.or(() -> Optional.of("/tender/public.xhtml?ref=" + word.tender()));
    }

    private void tell(long provider, Word word, String link) {
        String[] params = word.params().toArray(String[]::new);
        for (long person : people.holding(provider, Set.of(Role.PROVIDER))) {
            if (!words.knows(person, SAID_ALREADY.getOrDefault(word.code(), List.of()), word)) {
                inbox.tell(person, word.code(), link, params);
                mail.send(people.get(person).email(), word.code(), params);
            }
        }
    }
}
