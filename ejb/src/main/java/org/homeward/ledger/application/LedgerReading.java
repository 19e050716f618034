package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.ledger.domain.FactState;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.FundStatement;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.ledger.domain.Trace;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.ledger.infrastructure.Aims;
import org.homeward.ledger.infrastructure.Balances;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.FactViews;
import org.homeward.ledger.infrastructure.JournalViews;
import org.homeward.ledger.infrastructure.Reinvestments;
import org.homeward.ledger.infrastructure.Releases;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/**
 * What a programme's ledger says to its lead and the lead's partners. Every method refuses a programme of any other
 * organisation ({@code no-such-programme}).
 */
@Stateless
public class LedgerReading {

    @Inject
    private Books books;

    @Inject
    private Programmes programmes;

    @Inject
    private FactViews facts;

    @Inject
    private Releases releases;

    @Inject
    private Reinvestments reinvestments;

    @Inject
    private Aims aims;

    @Inject
    private JournalViews journals;

    @Inject
    private Balances balances;

    /** The programme whose ledger it is. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public ProgrammeView programme(String programme) {
        return programmes.view(programme);
    }

    /** Facts, those that wait first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<FactView> facts(String programme, Optional<FactState> state, ListQuery query) {
        return facts.list(books.view(programme), state, query);
    }

    /** One fact with its history. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public FactView fact(String programme, String ref) {
        return facts.view(books.view(programme), ref);
    }

    /** Releases, the newest month first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<ReleaseView> releases(String programme, ListQuery query) {
        return releases.list(books.view(programme), query);
    }

    /** Releases with money that nobody has committed, the oldest first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<ReleaseView> available(String programme, ListQuery query) {
        return releases.available(books.view(programme), query);
    }

    /** Reinvestments, the newest first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<ReinvestmentView> reinvestments(String programme, ListQuery query) {
        return reinvestments.list(books.view(programme), query);
    }

    /** One reinvestment. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public ReinvestmentView reinvestment(String programme, String ref) {
        return reinvestments.view(books.view(programme), ref);
    }

    /** The titles of the contracts that money of this programme was promised to, by their references. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Map<String, String> contracts(String programme) {
        return aims.titles(books.view(programme));
    }

    /** Journals, the newest first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<JournalView> journals(String programme, JournalFilter filter, ListQuery query) {
        return journals.list(books.view(programme), filter, query);
    }

    /** Gives every journal that fits to the taker, in the order in which they were posted. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public void export(String programme, JournalFilter filter, Consumer<JournalView> taker) {
        journals.all(books.view(programme), filter, taker);
    }

    /** One journal. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public JournalView journal(String programme, String ref) {
        return journals.view(books.view(programme), ref);
    }

    /** What every account holds, through a month or altogether. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public TrialBalance trialBalance(String programme, Optional<YearMonth> through) {
        return balances.trial(books.view(programme), through);
    }

    /** What came in and where it went, month by month. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public FundStatement fundStatement(String programme) {
        return balances.statement(books.view(programme));
    }

    /** One release followed from the ward to the contract. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Trace trace(String programme, String release) {
        Book book = books.view(programme);
        ReleaseView from = releases.view(book, release);
        return new Trace(
                from,
                facts.view(book, from.fact()),
                journals.view(book, from.journal()),
                reinvestments.of(book, release).stream()
                        .map(one -> new Trace.Aim(one, journals.ofReinvestment(book, one.ref())))
                        .toList());
    }
}
