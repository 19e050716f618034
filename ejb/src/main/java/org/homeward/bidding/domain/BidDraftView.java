package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A bid as its own organisation sees it: what is there, what is missing, and until when.
 *
 * @param bidRef such as BD-00012; empty while nothing was written
 * @param organisationRef ref of the bidding organisation
 * @param draftVersion rises with every saving; what {@code If-Match} names
 * @param submittedVersion number of the last version that was submitted or withdrawn; 0 for none
 * @param changedSinceSubmitted the draft differs from what was submitted
 * @param priceWanted false for a fixed fee, where no price is asked
 * @param missing what keeps it from being submitted; empty when it can be
 * @param addendaToReconfirm titles of changes of the tender that were not confirmed yet
 * @param open whether the lot takes bids at {@code serverTime}
 * @param stopped whether the tender stands still after a restore from a back-up, until its officer has decided
 * @param copyKept false after the opening: the bidder's copy gave way to the opened bid
 */
public record BidDraftView(
        String tender,
        String title,
        String buyer,
        int lot,
        String lotTitle,
        BidState state,
        Optional<String> bidRef,
        String organisationRef,
        String organisation,
        int draftVersion,
        int submittedVersion,
        Optional<Instant> submittedAt,
        boolean changedSinceSubmitted,
        List<AnswerView> answers,
        Optional<Long> pricePence,
        boolean priceWanted,
        List<AttachmentView> attachments,
        List<ConditionMet> conditions,
        List<Lacking> missing,
        List<String> addendaToReconfirm,
        Optional<Instant> deadline,
        Instant serverTime,
        boolean open,
        boolean stopped,
        boolean copyKept) {

    public BidDraftView {
        answers = List.copyOf(answers);
        attachments = List.copyOf(attachments);
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
        addendaToReconfirm = List.copyOf(addendaToReconfirm);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
