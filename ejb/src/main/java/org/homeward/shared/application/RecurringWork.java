package org.homeward.shared.application;

/**
 * What a feature does again and again by itself, such as closing a tender at its deadline. Each feature has as many as
 * it needs; the product runs them from its start to its stop, and at once when the test clock is moved. A run that fails
 * is tried again at its next turn, so it must be atomic or repeatable.
 */
public interface RecurringWork {

    /** Name of the acting job, in lower case with hyphens. */
    String name();

    /** Seconds between the end of one run and the next. */
    int seconds();

    /** One run, as the system actor of that name and for no organisation. */
    void run();
}
