package org.homeward.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Refusal;

/** Whatever is done in whatever order, what the rules let through keeps the books right. */
class LedgerPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The books in memory, kept by the rules that keep the real ones. */
    private static final class Books {

        private final List<PostedJournal> journals = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final Set<Long> reversed = new HashSet<>();
        private final Set<YearMonth> closed = new HashSet<>();
        private final Map<Long, Fund> releases = new HashMap<>();
        private final Map<Long, Fund> reinvestments = new HashMap<>();
        private final Map<Long, Long> releaseOf = new HashMap<>();
        private final Map<Long, long[]> promised = new HashMap<>();
        private long next = 1;

        Periods periods() {
            return new Periods(YearMonth.of(2026, 4), TODAY, closed);
        }

        void post(Journal journal) {
            if (!periods().isOpen(journal.month())) {
                throw new Conflict("period-closed", journal.month().toString());
            }
            if (!keys.add(journal.key())) {
                return;
            }
            Optional<Long> release = journal.links().releaseId();
            Optional<Long> reinvestment = journal.links().reinvestmentId();
            Fund ofRelease = release.map(
                            id -> releases.getOrDefault(id, Fund.EMPTY).plus(journal.postings()))
                    .orElse(Fund.EMPTY);
            Fund ofReinvestment = reinvestment
                    .map(id -> reinvestments.getOrDefault(id, Fund.EMPTY).plus(withoutReleased(journal)))
                    .orElse(Fund.EMPTY);
            if (!ofRelease.holds() || !ofReinvestment.holds()) {
                keys.remove(journal.key());
                throw new Conflict("reversal-short", journal.key());
            }
            release.ifPresent(id -> releases.put(id, ofRelease));
            reinvestment.ifPresent(id -> reinvestments.put(id, ofReinvestment));
            long id = next++;
            journals.add(new PostedJournal(
                    id,
                    "J-" + id,
                    journal.kind(),
                    journal.month(),
                    "",
                    Optional.empty(),
                    release,
                    reinvestment,
                    Optional.empty(),
                    Optional.empty(),
                    journal.postings()));
            journal.links().reverses().ifPresent(reversed::add);
        }

        private static List<Posting> withoutReleased(Journal journal) {
            return journal.postings().stream()
                    .filter(posting -> posting.account() != Account.INPATIENT_COST_RELEASED)
                    .toList();
        }

        Map<Account, Long> balances() {
            Map<Account, Long> balances = new EnumMap<>(Account.class);
            journals.forEach(journal -> journal.postings()
                    .forEach(posting -> balances.merge(posting.account(), posting.pence(), Math::addExact)));
            return balances;
        }
    }

    @Property(tries = 400)
    void theBooksStayRight(@ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
        Random chance = new Random(seed);
        Books books = new Books();
        for (int i = 0; i < 120; i++) {
            try {
                any(books, chance, i);
            } catch (Refusal refused) {
                assertTrue(!refused.code().isEmpty());
            }
            right(books);
        }
    }

    private static void any(Books books, Random chance, int i) {
        YearMonth month = YearMonth.of(2026, 4 + chance.nextInt(8));
        Journal.When when = new Journal.When(month, month.atDay(1), "event:" + chance.nextInt(100));
        switch (chance.nextInt(9)) {
            case 0, 1 -> release(books, chance, month, i);
            case 2, 3 -> commit(books, chance, month);
            case 4 -> spend(books, chance, when);
            case 5 -> books.post(Journal.fundingDue("G", month, 1 + chance.nextInt(1_000)));
            case 6 -> books.post(Journal.doubleRunningSpent(when, 1 + chance.nextInt(1_000), Journal.Links.NONE));
            case 7 -> reverse(books, chance);
            default -> close(books, chance);
        }
    }

    private static void release(Books books, Random chance, YearMonth month, int i) {
        long released = 1 + chance.nextInt(10_000);
        long reinvestable = chance.nextInt((int) released + 1);
        ConfirmedFact fact = new ConfirmedFact(i, "CF-" + i, FactKind.MOVE, "P", month.atDay(1), Optional.empty());
        books.post(Journal.release(
                new ReleaseDraft(fact, month, ReleasePart.VARIABLE, "W", released, reinvestable, List.of("P"), 1), i));
        books.promised.putIfAbsent((long) i, new long[] {released, reinvestable});
    }

    private static void commit(Books books, Random chance, YearMonth month) {
        if (books.promised.isEmpty()) {
            return;
        }
        long release = new ArrayList<>(books.promised.keySet()).get(chance.nextInt(books.promised.size()));
        long pence = 1 + chance.nextInt(6_000);
        books.releases.getOrDefault(release, Fund.EMPTY).checkCommitting(pence, "R");
        long reinvestment = 1_000 + books.releaseOf.size();
        books.post(Journal.commitment(
                new Journal.When(month, month.atDay(1), "reinvestment:" + reinvestment),
                pence,
                Journal.Links.NONE.ofReinvestment(release, reinvestment)));
        books.releaseOf.put(reinvestment, release);
    }

    private static void spend(Books books, Random chance, Journal.When when) {
        if (books.releaseOf.isEmpty()) {
            return;
        }
        long reinvestment = 1_000 + chance.nextInt(books.releaseOf.size());
        long pence = chance.nextInt(4_000) - 800L;
        if (pence == 0) {
            return;
        }
        books.reinvestments.get(reinvestment).checkSpending(pence, "RI");
        books.post(Journal.spending(
                when, pence, Journal.Links.NONE.ofReinvestment(books.releaseOf.get(reinvestment), reinvestment)));
    }

    private static void reverse(Books books, Random chance) {
        if (books.journals.isEmpty()) {
            return;
        }
        PostedJournal earlier = books.journals.get(chance.nextInt(books.journals.size()));
        if (earlier.kind() != JournalKind.REVERSAL && !books.reversed.contains(earlier.id())) {
            books.post(Journal.reversal(earlier, books.periods().now(), TODAY, 1, "It was wrong."));
        }
    }

    private static void close(Books books, Random chance) {
        if (chance.nextInt(6) == 0) {
            YearMonth month = YearMonth.of(2026, 4 + chance.nextInt(7));
            books.periods().checkClosing(month);
            books.closed.add(month);
        }
    }

    private static void right(Books books) {
        Map<Account, Long> balances = books.balances();
        assertEquals(0, balances.values().stream().mapToLong(Long::longValue).sum());
        long released = 0;
        for (PostedJournal journal : books.journals) {
            if (journal.kind() == JournalKind.RELEASE && !books.reversed.contains(journal.id())) {
                released += books.promised.get(journal.releaseId().orElseThrow())[0];
            }
        }
        long found = balance(balances, Account.INPATIENT_COST_RELEASED)
                + balance(balances, Account.REINVESTMENT_COMMITTED)
                + balance(balances, Account.REINVESTMENT_SPENT)
                + balance(balances, Account.RETURNED_TO_PAYER);
        assertEquals(released, found, "every released pound is somewhere, and once");
        books.releases.forEach((release, fund) -> {
            assertTrue(fund.holds());
            long reinvested = fund.committedPence() + fund.spentPence();
            assertTrue(reinvested <= books.promised.get(release)[1], "no more than what is reinvestable");
        });
    }

    private static long balance(Map<Account, Long> balances, Account account) {
        return balances.getOrDefault(account, 0L);
    }
}
