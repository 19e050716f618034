package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.ledger.domain.Journal;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.infrastructure.Aims;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.Figures;
import org.homeward.ledger.infrastructure.Journals;
import org.homeward.ledger.infrastructure.PeriodRows;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.ledger.infrastructure.Reinvestments;
import org.homeward.ledger.infrastructure.Releases;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A finance officer promises released money to a contract or scheme, and records what was paid of it. */
@Stateless
public class Reinvesting {

    private static final int LONGEST = 500;

    @Inject
    private Books books;

    @Inject
    private Releases releases;

    @Inject
    private Reinvestments reinvestments;

    @Inject
    private Journals journals;

    @Inject
    private PeriodRows periods;

    @Inject
    private Aims aims;

    @Inject
    private Figures figures;

    @Inject
    private Poster poster;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is to be promised.
     *
     * @param contract reference of a contract; or else {@code scheme}, reference of one of the programme's schemes
     */
    public record Promise(
            Optional<String> release,
            Optional<String> contract,
            Optional<String> scheme,
            Optional<Long> amountPence,
            Optional<String> note) {}

    /**
     * What was paid.
     *
     * @param amountPence below nought for a refund
     * @param date when; left out: today
     * @param reference of the invoice
     */
    public record Payment(
            Optional<Long> amountPence,
            Optional<LocalDate> date,
            Optional<String> reference,
            Optional<String> description) {}

    /** What money of the programme may be promised to. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public List<Aims.Aim> aims(String programme) {
        return aims.all(books.view(programme));
    }

    /**
     * Promises money of a release. Refused beyond what is released, reinvestable and not yet reinvested
     * ({@code reinvestment-too-much}); the programme is held meanwhile, so two people at once cannot promise it twice.
     */
    @Permit(Permission.LEDGER_POST)
    public ReinvestmentView promise(String programme, Promise promise) {
        Book book = books.hold(programme);
        long by = poster.person();
        String release = text(promise.release());
        String contract = text(promise.contract());
        String scheme = text(promise.scheme());
        long pence = promise.amountPence().orElse(0L);
        String note = text(promise.note());
        new Invalid.Collector()
                .check(!release.isEmpty(), "release", "reinvestment-release-needed")
                .check(contract.isEmpty() != scheme.isEmpty(), "contract", "reinvestment-one-aim")
                .check(pence > 0, "amountPence", "ledger-amount-needed")
                .check(note.length() <= LONGEST, "note", "actual-too-long", "" + LONGEST)
                .throwIfAny();
        Aims.Aim aim = contract.isEmpty() ? aims.scheme(book, scheme) : aims.contract(book, contract);
        long releaseId = releases.id(book, release);
        journals.ofRelease(releaseId).checkCommitting(pence, release);
        YearMonth month = periods.of(book).now();
        Reinvestments.Kept kept = reinvestments.add(
                book,
                new Reinvestments.Draft(
                        releaseId,
                        Optional.of(contract).filter(ref -> !ref.isEmpty()),
                        Optional.of(scheme).filter(ref -> !ref.isEmpty()),
                        pence,
                        note,
                        by),
                clock.instant());
        journals.post(
                book,
                Journal.commitment(
                        new Journal.When(month, LocalDate.now(clock), "commitment:" + kept.ref()),
                        pence,
                        Journal.Links.NONE.by(by).saying(note, aim.ref()).ofReinvestment(releaseId, kept.id())));
        figures.reckon(book);
        audit.record(
                "ledger.reinvested",
                "ledger-reinvestment",
                kept.ref(),
                Map.of("programme", programme, "release", release, "aim", aim.ref(), "pence", "" + pence));
        return reinvestments.view(book, kept.ref());
    }

    /** Records what was paid of a promise. Refused beyond it ({@code spending-too-much}). */
    @Permit(Permission.LEDGER_POST)
    public ReinvestmentView pay(String programme, String ref, Payment payment) {
        Book book = books.hold(programme);
        long by = poster.person();
        Reinvestments.Kept kept = reinvestments.get(book, ref);
        long pence = payment.amountPence().orElse(0L);
        String reference = text(payment.reference());
        String description = text(payment.description());
        LocalDate date = payment.date().orElse(LocalDate.now(clock));
        new Invalid.Collector()
                .check(pence != 0, "amountPence", "ledger-amount-needed")
                .check(!reference.isEmpty(), "reference", "spending-reference-needed")
                .check(reference.length() <= LONGEST, "reference", "actual-too-long", "" + LONGEST)
                .check(description.length() <= LONGEST, "description", "actual-too-long", "" + LONGEST)
                .throwIfAny();
        YearMonth month = periods.of(book).of(date);
        journals.ofReinvestment(kept.id()).checkSpending(pence, ref);
        String key = "spending:" + ref + ":" + date + ":" + pence + ":" + reference;
        if (journals.has(book, key)) {
            throw new Conflict("spending-there-already", reference);
        }
        journals.post(
                book,
                Journal.spending(
                        new Journal.When(month, date, key),
                        pence,
                        Journal.Links.NONE
                                .by(by)
                                .saying(description, reference)
                                .ofReinvestment(kept.releaseId(), kept.id())));
        figures.reckon(book);
        audit.record(
                "ledger.spent",
                "ledger-reinvestment",
                ref,
                Map.of("programme", programme, "reference", reference, "pence", "" + pence));
        return reinvestments.view(book, ref);
    }

    private static String text(Optional<String> given) {
        return given.map(String::strip).orElse("");
    }
}
