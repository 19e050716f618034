package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidDraft;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.DraftRules;
import org.homeward.bidding.infrastructure.Attachments;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.bidding.infrastructure.Drafts;
import org.homeward.bidding.infrastructure.TenderTies;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.AuditTrail;

/** A provider writes its bid in private, one question after the other. Nothing is ever stored as plain text. */
@Stateless
public class BidWriting {

    @Inject
    private BidPlaces places;

    @Inject
    private BidDesk desk;

    @Inject
    private Bids bids;

    @Inject
    private Drafts drafts;

    @Inject
    private Attachments files;

    @Inject
    private TenderTies ties;

    @Inject
    private AuditTrail audit;

    /** What is there and what is missing; also before anything was written. Refused with {@code no-such-tender}. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public BidDraftView draft(String tender, int lot) {
        return desk.view(places.forBidder(tender, lot));
    }

    /**
     * Takes a whole draft in place of what was there. Who sends the whole bid has seen the tender as it is: its addenda
     * count as confirmed.
     */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView save(String tender, int lot, BidDraft draft) {
        return write(tender, lot, (place, bid) -> replace(place, bid, draft));
    }

    /** As above, if nobody saved since that version. Refused as stale otherwise. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView save(String tender, int lot, BidDraft draft, int draftVersion) {
        return write(tender, lot, (place, bid) -> {
            int now = bids.find(place.lot().id()).map(Bid::draftVersion).orElse(0);
            if (now != draftVersion) {
                throw new Stale(bid.ref());
            }
            replace(place, bid, draft);
        });
    }

    private void replace(BidPlace place, Bid bid, BidDraft draft) {
        DraftRules.check(place.tender(), draft);
        drafts.clear(
                bid,
                draft.answers().stream().map(BidAnswer::question).toList(),
                !draft.conditions().isEmpty());
        draft.answers().forEach(answer -> drafts.saveAnswer(bid, answer.question(), answer.text()));
        draft.pricePence().ifPresent(pence -> drafts.savePrice(bid, pence));
        if (!draft.conditions().isEmpty()) {
            drafts.saveConditions(bid, draft.conditions());
        }
        draft.attachments().ifPresent(given -> {
            drafts.removeAll(bid);
            given.forEach(file -> add(bid, files.take(file.name(), file.content())));
        });
        bids.confirmAddenda(bid, ties.addenda(place.tender()).size());
    }

    /** Autosave of one answer. The last one wins. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView saveAnswer(String tender, int lot, String question, String text) {
        return write(tender, lot, (place, bid) -> {
            DraftRules.checkAnswer(place.tender(), "text", new BidAnswer(question, text));
            drafts.saveAnswer(bid, question, text);
        });
    }

    /** As above, if nobody else saved this answer since {@code answerVersion}; refused as stale otherwise. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView saveAnswer(String tender, int lot, String question, String text, int answerVersion) {
        return write(tender, lot, (place, bid) -> {
            DraftRules.checkAnswer(place.tender(), "text", new BidAnswer(question, text));
            drafts.saveAnswer(bid, question, text, answerVersion);
        });
    }

    /** Refused with {@code price-range} when it is nought or less. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView savePrice(String tender, int lot, long pence) {
        return write(tender, lot, (place, bid) -> {
            DraftRules.checkPrice(pence);
            drafts.savePrice(bid, pence);
        });
    }

    @Permit(Permission.BIDS_WRITE)
    public BidDraftView saveConditions(String tender, int lot, List<ConditionMet> conditions) {
        return write(tender, lot, (place, bid) -> {
            DraftRules.checkConditions(conditions);
            drafts.saveConditions(bid, conditions);
        });
    }

    /** The bidder has read the changes of the tender and stands by the bid. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView reconfirm(String tender, int lot) {
        return write(
                tender,
                lot,
                (place, bid) ->
                        bids.confirmAddenda(bid, ties.addenda(place.tender()).size()));
    }

    /** Adds a file, whose kind is found by looking into it. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView attach(String tender, int lot, String name, InputStream content) {
        return write(tender, lot, (place, bid) -> add(bid, files.take(name, content)));
    }

    private void add(Bid bid, AttachedFile file) {
        files.checkRoom(drafts.read(bid).attachments(), file);
        drafts.attach(bid, file);
    }

    /** Refused with {@code no-such-attachment}. */
    @Permit(Permission.BIDS_WRITE)
    public BidDraftView removeAttachment(String tender, int lot, long id) {
        return write(tender, lot, (place, bid) -> drafts.remove(bid, id));
    }

    /** A file of the own bid, until the lot is opened. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public AttachedFile attachment(String tender, int lot, long id) {
        BidPlace place = places.forBidder(tender, lot);
        Bid bid = bids.find(place.lot().id()).orElseThrow(() -> new NotFound("no-such-attachment"));
        return drafts.content(bid, id);
    }

    /** Whether files are looked at for malware, so that the page can say so. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public boolean areFilesScanned() {
        return files.areScanned();
    }

    /** Largest size of one file in bytes. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public int largestFile() {
        return files.largest();
    }

    /** What changes a draft. */
    private interface Change {
        void make(BidPlace place, Bid bid);
    }

    private BidDraftView write(String tender, int lot, Change change) {
        BidPlace place = places.forBidder(tender, lot);
        places.requireTaking(place);
        boolean fresh = bids.find(place.lot().id()).isEmpty();
        Bid bid = bids.begin(place.lot().id(), ties.addenda(place.tender()).size());
        change.make(place, bid);
        if (fresh) {
            audit.record("bid.begun", "bid", bid.ref(), Map.of("tender", tender));
        }
        bids.saved(bid);
        return desk.view(place);
    }
}
