package org.homeward.shared.application;

/**
 * Work of one kind that runs in the background. A feature implements it as a bean; the job runner finds it by its kind.
 * A job whose server died runs again from its start, so the work is either one transaction or harmless to repeat.
 */
public interface JobWork {

    /** Name of the kind in lower case with hyphens, such as {@code provider-import}. Its text is {@code job.<kind>}. */
    String kind();

    /** Does the work, outside any transaction, as the product itself for the organisation that started the job. */
    void run(JobRun run) throws Exception;

    /** Path of the page that shows what came of it, for the notice at the end; empty when there is none. */
    default String page(long jobId, String subject) {
        return "";
    }
}
