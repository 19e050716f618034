package org.homeward.tender.domain;

import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;

/** Refuses with everything that was found at once, so that nobody mends one thing only to hear of the next. */
public final class Findings {

    private Findings() {}

    /** What is simply missing is invalid; what a rule forbids is refused with the rule. Nothing found: nothing happens. */
    public static void refuse(List<Finding> found) {
        List<Finding> missing =
                found.stream().filter(finding -> finding.rule().isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing.stream().map(Finding::asError).toList());
        }
        Optional<Finding> first = found.stream().findFirst();
        if (first.isPresent()) {
            throw new Refused(
                    first.get().code(),
                    first.get().parameters(),
                    first.get().rule(),
                    first.get().source(),
                    found.stream().map(Finding::asError).toList());
        }
    }
}
