package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homeward.shared.domain.JobView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Jobs;

/** Somebody looks how far the work is that they or their organisation started, and stops it. */
@Stateless
public class JobReading {

    @Inject
    private Jobs jobs;

    @Inject
    private Acting acting;

    /** Own jobs, the newest first. */
    @Permit(value = Permission.SIGNED_IN, reads = true)
    public Page<JobView> list(ListQuery query) {
        return jobs.own(acting.actor(), query);
    }

    @Permit(value = Permission.SIGNED_IN, reads = true)
    public JobView find(long jobId) {
        return jobs.findOwn(jobId, acting.actor()).orElseThrow(() -> new NotFound("job-unknown"));
    }

    /** Asks an own job to stop; one that is over stays as it is. */
    @Permit(Permission.SIGNED_IN)
    public void cancel(long jobId) {
        jobs.cancel(find(jobId).id());
    }
}
