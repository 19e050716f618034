package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.catalogue.domain.Codes;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.shared.infrastructure.Rulebook;

/** Tells the class of size from the number of workers, by the limits that hold today. */
@ApplicationScoped
public class SizeClasses {

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /** By workers where they are known, else as it was said. */
    public Optional<OrganisationSize> of(OptionalInt workers, String said) {
        if (workers.isEmpty()) {
            return Codes.read(OrganisationSize.class, said);
        }
        LocalDate today = LocalDate.now(clock);
        return Optional.of(OrganisationSize.of(
                workers.getAsInt(),
                new OrganisationSize.Limits(
                        rulebook.whole("party.size.micro-workers", today),
                        rulebook.whole("party.size.small-workers", today),
                        rulebook.whole("party.size.medium-workers", today))));
    }
}
