package org.homeward.shared.infrastructure;

import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The server's threads, lent to a library that wants to shut down what it was given: the server's own executor refuses
 * that, so shutting down means here that nothing more is taken and that what runs is interrupted.
 */
final class BorrowedThreads extends AbstractExecutorService {

    private static final long LOOK_EVERY_MILLIS = 20;

    private final ExecutorService lender;
    private final Set<Future<?>> working = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    BorrowedThreads(ExecutorService lender) {
        super();
        this.lender = lender;
    }

    @Override
    public void execute(Runnable work) {
        if (closed) {
            throw new RejectedExecutionException("no more work is taken");
        }
        working.removeIf(Future::isDone);
        working.add(lender.submit(work));
    }

    @Override
    public void shutdown() {
        closed = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        closed = true;
        working.forEach(future -> future.cancel(true));
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return closed;
    }

    @Override
    public boolean isTerminated() {
        return closed && working.stream().allMatch(Future::isDone);
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (!isTerminated() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return isTerminated();
    }
}
