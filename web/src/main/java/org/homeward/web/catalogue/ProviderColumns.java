package org.homeward.web.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.Rating;
import org.homeward.web.export.Column;

/** What an exported list of providers holds, the same for a page and for a program. */
final class ProviderColumns {

    static final List<Column<ProviderItem>> ALL = List.of(
            new Column<>("Reference", ProviderItem::ref),
            new Column<>("Provider", ProviderItem::name),
            new Column<>("Brand", item -> text(item.brand())),
            new Column<>("Regulator's id", item -> text(item.regulatorId())),
            new Column<>("Company number", item -> text(item.companyNumber())),
            new Column<>("Ownership", item -> text(item.ownership())),
            new Column<>("Size", item -> item.size().name()),
            new Column<>("Size said by", item -> item.sizeSaid() ? "The provider" : "Derived from locations"),
            new Column<>("Small support by its own account", item -> item.smallSupport() ? "Yes" : ""),
            new Column<>("Locations in the catalogue", ProviderItem::locationCount),
            new Column<>("Open and not dormant", ProviderItem::openLocations),
            new Column<>("Locations nationally", item -> number(item.locationsNationally())),
            new Column<>("Care home places nationally", item -> number(item.placesNationally())),
            new Column<>("Areas", item -> joined(item.areas())),
            new Column<>("What they do", item -> joined(item.serviceTypes())),
            new Column<>("Whom they support", item -> joined(item.supports())),
            new Column<>("Categories", item -> joined(item.categories())),
            new Column<>("Rated outstanding", item -> rated(item, Rating.OUTSTANDING)),
            new Column<>("Rated good", item -> rated(item, Rating.GOOD)),
            new Column<>("Rated requires improvement", item -> rated(item, Rating.REQUIRES_IMPROVEMENT)),
            new Column<>("Rated inadequate", item -> rated(item, Rating.INADEQUATE)),
            new Column<>("Not rated", item -> rated(item, Rating.NOT_RATED)));

    private ProviderColumns() {}

    private static Object text(Optional<String> value) {
        return value.orElse("");
    }

    private static Object number(Optional<Integer> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static Object joined(List<String> values) {
        return values.stream().collect(Collectors.joining("; "));
    }

    private static Object rated(ProviderItem item, Rating rating) {
        return item.ratings().getOrDefault(rating, 0);
    }
}
