package org.homeward.shared.application;

/** What running work can ask and say. Each call is a short transaction of its own and visible at once. */
public interface JobRun {

    long jobId();

    /** The text that was given when the job was started, such as a reference. */
    String subject();

    /** How far the work is; nought as total means that nobody knows yet. Call it per batch, not per row. */
    void progress(long done, long total);

    /** True when somebody wants the job to stop. Work that sees this returns soon, leaving nothing half-applied. */
    boolean cancelled();

    /** What people read beside the progress. */
    void message(String code, String... params);
}
