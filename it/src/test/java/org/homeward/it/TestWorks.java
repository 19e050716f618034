package org.homeward.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.JobRun;
import org.homeward.shared.application.JobWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;

/** Kinds of work that exist only for tests. */
final class TestWorks {

    private TestWorks() {}

    /** Counts to three and says who it acts as. */
    @ApplicationScoped
    public static class Counting implements JobWork {

        static final AtomicReference<Actor> ACTED = new AtomicReference<>(Actor.PUBLIC);

        @Inject
        private Acting acting;

        @Override
        public String kind() {
            return "test-counting";
        }

        @Override
        public void run(JobRun run) {
            ACTED.set(acting.actor());
            for (int i = 1; i <= 3; i++) {
                run.progress(i, 3);
            }
            run.message("document-too-large", "3");
        }

        @Override
        public String page(long jobId, String subject) {
            return "/shared/rules.xhtml";
        }
    }

    /** Names a page that no notice may lead to. */
    @ApplicationScoped
    public static class Straying implements JobWork {

        @Override
        public String kind() {
            return "test-straying";
        }

        @Override
        public void run(JobRun run) {
            run.progress(1, 1);
        }

        @Override
        public String page(long jobId, String subject) {
            return "https://example.org/";
        }
    }

    /** Works until somebody wants it to stop. */
    @ApplicationScoped
    public static class Endless implements JobWork {

        @Override
        public String kind() {
            return "test-endless";
        }

        @Override
        public void run(JobRun run) throws InterruptedException {
            for (long done = 1; !run.cancelled(); done++) {
                run.progress(done, 0);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    /** Breaks, by a fault or by a refusal, as its subject says. */
    @ApplicationScoped
    public static class Breaking implements JobWork {

        @Override
        public String kind() {
            return "test-breaking";
        }

        @Override
        public void run(JobRun run) {
            if ("refusal".equals(run.subject())) {
                throw new Conflict("clock-forward-only");
            }
            throw new IllegalArgumentException("a fault of ours");
        }
    }
}
