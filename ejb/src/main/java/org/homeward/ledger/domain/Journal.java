package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One event of the ledger, as it is about to be posted: what happened, in which period, and postings that sum to nought.
 * Made by one of the templates here and by nothing else.
 *
 * @param month the period that takes it
 * @param happenedOn the day of the event itself
 * @param key names the event: the same key is posted once in a programme, however often it is tried
 * @param links what else it belongs to
 */
public record Journal(
        JournalKind kind, YearMonth month, LocalDate happenedOn, String key, List<Posting> postings, Links links) {

    /**
     * What a journal belongs to.
     *
     * @param by the person who posted it; empty when the product did, because of a confirmed fact or a month's beginning
     * @param note what people should know of it
     * @param reference how the general ledger or the invoice calls it
     * @param fundingRef the funding line
     * @param releaseId the release whose money it moves
     * @param actualRowId the row of the general ledger that it was matched to
     * @param reverses the journal that it takes back
     */
    public record Links(
            Optional<Long> by,
            String note,
            String reference,
            Optional<String> fundingRef,
            Optional<Long> releaseId,
            Optional<Long> reinvestmentId,
            Optional<Long> actualRowId,
            Optional<Long> reverses) {

        /** Of nobody and nothing. */
        public static final Links NONE = new Links(
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Links by(long person) {
            return new Links(
                    Optional.of(person), note, reference, fundingRef, releaseId, reinvestmentId, actualRowId, reverses);
        }

        public Links saying(String words, String calledThere) {
            return new Links(by, words, calledThere, fundingRef, releaseId, reinvestmentId, actualRowId, reverses);
        }

        public Links ofFunding(String line) {
            return new Links(by, note, reference, Optional.of(line), releaseId, reinvestmentId, actualRowId, reverses);
        }

        public Links ofRelease(long release) {
            return new Links(
                    by, note, reference, fundingRef, Optional.of(release), reinvestmentId, actualRowId, reverses);
        }

        public Links ofReinvestment(long release, long reinvestment) {
            return new Links(
                    by,
                    note,
                    reference,
                    fundingRef,
                    Optional.of(release),
                    Optional.of(reinvestment),
                    actualRowId,
                    reverses);
        }

        public Links ofRow(long row) {
            return new Links(by, note, reference, fundingRef, releaseId, reinvestmentId, Optional.of(row), reverses);
        }

        private Links takingBack(long journal) {
            return new Links(
                    by, note, reference, fundingRef, releaseId, reinvestmentId, actualRowId, Optional.of(journal));
        }
    }

    public Journal {
        postings = List.copyOf(postings);
        long sum = 0;
        for (Posting posting : postings) {
            sum = Math.addExact(sum, posting.pence());
        }
        if (sum != 0 || postings.size() < 2) {
            throw new IllegalArgumentException("the postings of a journal sum to nought");
        }
    }

    /** Funding of a line is due for a month: {@code due:<line>:<month>}. */
    public static Journal fundingDue(String line, YearMonth month, long pence) {
        return new Journal(
                JournalKind.FUNDING_DUE,
                month,
                month.atDay(1),
                fundingKey(line, month),
                pair(Account.FUNDING_RECEIVABLE, Account.RETAINED, pence),
                Links.NONE.ofFunding(line));
    }

    /** The name of that event. */
    public static String fundingKey(String line, YearMonth month) {
        return "due:" + line + ":" + month;
    }

    /** Funding came; below nought: some of it was paid back. */
    public static Journal fundingReceived(When when, long pence, Links links) {
        return of(
                JournalKind.FUNDING_RECEIVED, when, Account.FUNDING_RECEIVED, Account.FUNDING_RECEIVABLE, pence, links);
    }

    /** Something was paid for the overlap; below nought: a refund. */
    public static Journal doubleRunningSpent(When when, long pence, Links links) {
        return of(
                JournalKind.DOUBLE_RUNNING_SPENT,
                when,
                Account.DOUBLE_RUNNING_SPEND,
                Account.FUNDING_RECEIVED,
                pence,
                links);
    }

    /** Capital was paid; below nought: a refund. */
    public static Journal capitalSpent(When when, long pence, Links links) {
        return of(JournalKind.CAPITAL_SPENT, when, Account.CAPITAL, Account.FUNDING_RECEIVED, pence, links);
    }

    /**
     * Hospital cost ended in a month: {@code release:<fact>:<month>}; its day is the day of the fact, or the first of a later
     * month. What is not reinvestable, because people went to
     * another hospital, goes back to its payers in the same journal, so nobody can commit it.
     */
    public static Journal release(ReleaseDraft draft, long releaseId) {
        YearMonth month = draft.month();
        long released = draft.releasedPence();
        LocalDate since = draft.fact().on();
        List<Posting> postings = new ArrayList<>(pair(Account.INPATIENT_COST_RELEASED, Account.RETAINED, released));
        long rest = released - draft.reinvestablePence();
        if (rest > 0) {
            postings.addAll(pair(Account.RETURNED_TO_PAYER, Account.INPATIENT_COST_RELEASED, rest));
        }
        return new Journal(
                JournalKind.RELEASE,
                month,
                since.isAfter(month.atDay(1)) ? since : month.atDay(1),
                "release:" + draft.fact().ref() + ":" + month,
                postings,
                Links.NONE.ofRelease(releaseId));
    }

    /** Released money is promised to a contract or scheme. */
    public static Journal commitment(When when, long pence, Links links) {
        return of(
                JournalKind.COMMITMENT,
                when,
                Account.REINVESTMENT_COMMITTED,
                Account.INPATIENT_COST_RELEASED,
                pence,
                links);
    }

    /** What was promised is paid; below nought: a refund. */
    public static Journal spending(When when, long pence, Links links) {
        return of(JournalKind.SPENDING, when, Account.REINVESTMENT_SPENT, Account.REINVESTMENT_COMMITTED, pence, links);
    }

    /** An earlier journal is taken back: {@code reversal:<journal>}. */
    public static Journal reversal(PostedJournal earlier, YearMonth month, LocalDate on, long by, String reason) {
        Links links = new Links(
                        Optional.of(by),
                        reason,
                        earlier.reference(),
                        earlier.fundingRef(),
                        earlier.releaseId(),
                        earlier.reinvestmentId(),
                        earlier.actualRowId(),
                        Optional.empty())
                .takingBack(earlier.id());
        return new Journal(
                JournalKind.REVERSAL,
                month,
                on,
                "reversal:" + earlier.ref(),
                earlier.postings().stream().map(Posting::negated).toList(),
                links);
    }

    /**
     * When something happened, and under which name.
     *
     * @param month the period that takes it
     * @param on the day
     * @param key the event's name
     */
    public record When(YearMonth month, LocalDate on, String key) {}

    private static Journal of(JournalKind kind, When when, Account debit, Account credit, long pence, Links links) {
        return new Journal(kind, when.month(), when.on(), when.key(), pair(debit, credit, pence), links);
    }

    private static List<Posting> pair(Account debit, Account credit, long pence) {
        return List.of(new Posting(debit, pence), new Posting(credit, Math.negateExact(pence)));
    }

    /** How much the journal moves: its debits added up. */
    public long debits() {
        return postings.stream().mapToLong(Posting::debitPence).reduce(0, Math::addExact);
    }
}
