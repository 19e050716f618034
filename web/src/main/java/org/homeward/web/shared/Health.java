package org.homeward.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.homeward.shared.infrastructure.Readiness;

/**
 * What {@code /health/live} and {@code /health/ready} say: which parts hold and which do not. Why one does not is told in
 * the log only, once for each change, because anybody may ask here.
 */
@ApplicationScoped
public class Health {

    private static final Logger LOG = Logger.getLogger(Health.class.getName());

    @Inject
    private Readiness readiness;

    private final AtomicReference<String> told = new AtomicReference<>("");

    /** The process answers; nothing else is looked at, so that a lost database does not make anyone restart it. */
    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck live() {
        return () -> HealthCheckResponse.up("homeward");
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    HealthCheck ready() {
        return this::look;
    }

    private HealthCheckResponse look() {
        List<Readiness.Check> checks = readiness.checks();
        tell(checks);
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("homeward");
        checks.forEach(check -> answer.withData(check.name(), check.holds() ? "UP" : "DOWN"));
        return answer.status(Readiness.isReady(checks)).build();
    }

    private void tell(List<Readiness.Check> checks) {
        String trouble = checks.stream()
                .flatMap(check -> check.trouble().map(why -> check.name() + ": " + why).stream())
                .collect(Collectors.joining(" "));
        if (!trouble.equals(told.getAndSet(trouble))) {
            boolean ready = Readiness.isReady(checks);
            LOG.warning(trouble.isEmpty() ? "Ready." : (ready ? "Ready, but: " : "Not ready. ") + trouble);
        }
    }
}
