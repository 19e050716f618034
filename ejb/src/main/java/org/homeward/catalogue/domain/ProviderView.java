package org.homeward.catalogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A provider with all that the catalogue holds of it.
 *
 * @param item what a list says of it
 * @param firstRegistered with the regulator
 * @param source who says so
 * @param knownSince the newest of the files that changed something here
 * @param history every rating of its locations, the newest first
 * @param alerts what a later file changed, the newest first
 */
public record ProviderView(
        ProviderItem item,
        Optional<LocalDate> firstRegistered,
        String source,
        Optional<Instant> knownSince,
        List<LocationView> locations,
        List<RatingHistoryView> history,
        List<AlertView> alerts) {

    public ProviderView {
        locations = List.copyOf(locations);
        history = List.copyOf(history);
        alerts = List.copyOf(alerts);
    }
}
