package org.homeward.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.Judgement;
import org.homeward.catalogue.domain.ProviderImport;
import org.homeward.catalogue.domain.RegulatorHeader;
import org.homeward.catalogue.domain.RegulatorRow;
import org.homeward.catalogue.domain.RowJudge;
import org.homeward.catalogue.domain.Tally;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.catalogue.infrastructure.CatalogueMerge;
import org.homeward.catalogue.infrastructure.ImportStaging;
import org.homeward.catalogue.infrastructure.ProviderImports;
import org.homeward.catalogue.infrastructure.RegulatorFile;
import org.homeward.catalogue.infrastructure.Terms;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.JobRun;
import org.homeward.shared.application.JobWork;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Documents;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Transactions;

/**
 * The work behind an import: every row is judged by itself and then against the others, and the whole file is applied in
 * one transaction. So a server that dies, a person who cancels and a file that turns out to be broken all leave the
 * catalogue as it was.
 */
@ApplicationScoped
public class ProviderImportWork implements JobWork {

    static final String KIND = "provider-import";

    private static final int BATCH = 500;
    private static final Duration BETWEEN_TURNS = Duration.ofSeconds(1);

    /** Somebody cancelled: thrown to roll back, and no failure. */
    private static final class Cancelled extends RuntimeException {}

    @Inject
    private ProviderImports imports;

    @Inject
    private ImportStaging staging;

    @Inject
    private CatalogueMerge merge;

    @Inject
    private Areas areas;

    @Inject
    private Terms terms;

    @Inject
    private Documents documents;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Transactions transactions;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String page(long jobId, String subject) {
        return "/catalogue/import.xhtml?ref=" + subject;
    }

    @Override
    public void run(JobRun run) {
        try {
            transactions.own(() -> applyOnce(run));
            run.message("import-applied");
        } catch (Cancelled e) {
            run.progress(0, 0);
        }
    }

    /** A run may come again after the server died: what was applied is not applied twice. */
    private void applyOnce(JobRun run) {
        ProviderImport following = imports.get(run.subject());
        if (following.edition().isEmpty()) {
            waitForTurn(run);
            staging.clear();
            apply(following, read(following, run), run);
            staging.clear();
        }
    }

    /** Two imports at once would judge by a catalogue that the other changes: the second waits. */
    private void waitForTurn(JobRun run) {
        while (!merge.takeTurn()) {
            run.message("import-waiting");
            stopIfCancelled(run);
            pause();
        }
        run.message("import-reading");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TURNS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another import", e);
        }
    }

    /** What reading the file came to: rows in all, and those that were left out. */
    private record Reading(int rows, int rejected) {}

    private Reading read(ProviderImport following, JobRun run) {
        RowJudge judge = new RowJudge(terms.vocabulary(), areas.councils());
        int most = rulebook.whole("import.largest-rows", LocalDate.now(clock));
        int rows = 0;
        int rejected = 0;
        try (InputStream content = documents.open(following.documentId());
                RegulatorFile file = RegulatorFile.open(content)) {
            List<Judgement> batch = new ArrayList<>();
            for (Optional<RegulatorRow> row = file.next(); row.isPresent(); row = file.next()) {
                batch.add(judge.judge(row.get()));
                rows++;
                if (rows > most) {
                    throw Invalid.field(RegulatorHeader.FILE, "import-too-many-rows", "" + most);
                }
                if (batch.size() == BATCH) {
                    rejected += put(following, batch);
                    batch.clear();
                    run.progress(rows, Math.max(rows, following.lines()));
                    stopIfCancelled(run);
                }
            }
            rejected += put(following, batch);
        } catch (IOException e) {
            throw new UncheckedIOException("the stored file could not be read", e);
        }
        run.progress(rows, rows);
        return new Reading(rows, rejected);
    }

    /** Stages what can be understood and notes what cannot. Returns how many rows cannot. */
    private int put(ProviderImport following, List<Judgement> batch) {
        List<Judgement.Accepted> accepted = new ArrayList<>();
        List<Judgement.Rejected> rejected = new ArrayList<>();
        for (Judgement judgement : batch) {
            if (judgement instanceof Judgement.Accepted row) {
                accepted.add(row);
            } else if (judgement instanceof Judgement.Rejected row) {
                rejected.add(row);
            }
        }
        staging.add(accepted);
        staging.reject(following.id(), rejected);
        return rejected.size();
    }

    private void apply(ProviderImport following, Reading reading, JobRun run) {
        run.message("import-applying");
        merge.countAnew();
        List<Judgement.Rejected> contradicted = new ArrayList<>(merge.rejectContradictedLocations());
        contradicted.addAll(merge.rejectContradictedProviders());
        staging.reject(following.id(), contradicted);
        merge.setRepeatsAside();
        merge.keepNewerRatings();
        merge.decideOutcomes();
        stopIfCancelled(run);
        Instant now = clock.instant();
        long edition = merge.openEdition(now, reading.rows());
        merge.mergeProviders(edition);
        merge.raiseAlerts(edition);
        merge.mergeLocations(edition);
        merge.countAnew();
        merge.writeRatingHistory(edition, now);
        stopIfCancelled(run);
        merge.refreshSearch(edition);
        Tally tally = merge.tally(edition, reading.rows(), reading.rejected() + contradicted.size());
        following.applied(edition, now, tally);
        tell(following, tally);
        stopIfCancelled(run);
    }

    private void tell(ProviderImport following, Tally tally) {
        audit.record("provider-import.applied", "provider-import", following.ref(), Map.of("rows", "" + tally.rows()));
        if (tally.alerts() > 0) {
            people.holding(acting.actor().organisationId(), EnumSet.copyOf(Permission.PROVIDERS_IMPORT.roles()))
                    .forEach(person -> inbox.tell(
                            person, "import-alerts", page(0, following.ref()), "" + tally.alerts(), following.ref()));
        }
    }

    private static void stopIfCancelled(JobRun run) {
        if (run.cancelled()) {
            throw new Cancelled();
        }
    }
}
