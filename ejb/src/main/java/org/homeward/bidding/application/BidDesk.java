package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.AnswerView;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.Completeness;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.DraftContent;
import org.homeward.bidding.domain.DraftContent.SavedAnswer;
import org.homeward.bidding.domain.Lacking;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.bidding.infrastructure.Bids.Moment;
import org.homeward.bidding.infrastructure.Drafts;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.bidding.infrastructure.TenderTies;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;
import org.homeward.tender.domain.QuestionFacts;

/** Lays a bid before its own organisation: what is there, what is missing, and until when. */
@ApplicationScoped
class BidDesk {

    @Inject
    private BidPlaces places;

    @Inject
    private Bids bids;

    @Inject
    private Drafts drafts;

    @Inject
    private OpenedBidRecords opened;

    @Inject
    private TenderTies ties;

    @Inject
    private Messages messages;

    @Inject
    private Acting acting;

    BidDraftView view(BidPlace place) {
        Optional<Bid> bid = bids.find(place.lot().id());
        boolean kept = bid.isEmpty()
                || drafts.isKept(bid.get())
                || !place.lot().state().isOpen();
        DraftContent draft = bid.map(one -> kept ? drafts.read(one) : copy(one)).orElse(DraftContent.NOTHING);
        List<String> addenda = ties.addenda(place.tender());
        int confirmed = Math.min(bid.map(Bid::addendaConfirmed).orElse(addenda.size()), addenda.size());
        List<String> unconfirmed = addenda.subList(confirmed, addenda.size());
        Moment moment = places.moment(place);
        return new BidDraftView(
                place.tender().ref(),
                place.tender().title(),
                place.tender().buyer(),
                place.lot().number(),
                place.lot().title(),
                bid.map(Bid::state).orElse(BidState.NONE),
                bid.map(Bid::ref),
                ties.bidderRef(),
                acting.actor().organisation(),
                bid.map(Bid::draftVersion).orElse(0),
                bid.map(Bid::version).orElse(0),
                bid.filter(one -> one.state() == BidState.SUBMITTED)
                        .flatMap(bids::last)
                        .map(Bids.Version::at),
                bid.map(Bid::isChangedSinceSubmitted).orElse(false),
                answers(place, draft),
                draft.pricePence(),
                Completeness.isPriceWanted(place.tender()),
                draft.attachments(),
                conditions(place, draft),
                missing(place, draft, unconfirmed.size()),
                unconfirmed,
                place.tender().deadline(),
                moment.at(),
                moment.isOpen(),
                moment.stopped(),
                kept);
    }

    /** What was opened took the place of the copy. */
    private DraftContent copy(Bid bid) {
        return opened.own(bid.lotId()).map(BidDesk::asDraft).orElse(DraftContent.NOTHING);
    }

    private static DraftContent asDraft(OpenedBid opened) {
        return new DraftContent(
                opened.answers().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                answer -> answer.question(), answer -> new SavedAnswer(answer.text(), 0))),
                opened.pricePence(),
                opened.conditions(),
                opened.attachments());
    }

    private static List<AnswerView> answers(BidPlace place, DraftContent draft) {
        return place.tender().questions().stream()
                .map(question -> answer(question, draft))
                .toList();
    }

    private static AnswerView answer(QuestionFacts question, DraftContent draft) {
        String text = draft.text(question.ref());
        return new AnswerView(
                question.ref(),
                question.text(),
                text,
                BidAnswer.count(text),
                question.maxWords(),
                draft.version(question.ref()));
    }

    /** Every condition of the tender; met unless the bidder says otherwise, because submitting declares it. */
    private List<ConditionMet> conditions(BidPlace place, DraftContent draft) {
        return ties.conditions(place.tender()).stream()
                .map(text -> draft.conditions().stream()
                        .filter(said -> said.condition().equals(text))
                        .findFirst()
                        .orElseGet(() -> new ConditionMet(text, true, "")))
                .toList();
    }

    private List<Lacking> missing(BidPlace place, DraftContent draft, int unconfirmed) {
        return Completeness.missing(place.tender(), draft, unconfirmed).stream()
                .map(error -> new Lacking(error.field(), error.code(), messages.text(error)))
                .toList();
    }
}
