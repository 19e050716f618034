package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the regulator's file that we read, by the heading that the regulator gives them. All of them must be
 * there, in any order; other columns are passed over.
 */
public enum RegulatorColumn {
    LOCATION_NAME("Location Name"),
    LOCATION_ID("Location ID"),
    UPRN("Location UPRN"),
    WEB("Location Web Address"),
    COUNCIL("Location Local Authority"),
    REGION("Location ADASS Region"),
    CATEGORY("Primary inspection category"),
    SERVICE_TYPES("Service Types"),
    PLACES("Care homes beds"),
    OPENED("Location HSCA start date"),
    CLOSED("Location HSCA end date"),
    DORMANT("Dormant"),
    OVERALL_RATING("Location Latest Overall Rating"),
    PUBLISHED("Publication Date"),
    SUPPORTS("Service users supported"),
    SAFE_RATING("Location safe rating"),
    EFFECTIVE_RATING("Location effective rating"),
    CARING_RATING("Location caring rating"),
    RESPONSIVE_RATING("Location responsive rating"),
    WELL_LED_RATING("Location well-led rating"),
    PROVIDER_NAME("Provider Name"),
    PROVIDER_ID("Provider ID"),
    PROVIDER_REGISTERED("Provider HSCA start date"),
    OWNERSHIP("Provider Ownership Type"),
    COMPANY_NUMBER("Provider Companies House Number"),
    LOCATIONS_NATIONALLY("Provider characteristic - number of locations"),
    PLACES_NATIONALLY("Provider characteristic - number of beds"),
    BRAND("Brand Name"),
    BRAND_ID("Brand ID");

    private final String heading;

    RegulatorColumn(String heading) {
        this.heading = heading;
    }

    /** The heading as the regulator writes it. */
    public String heading() {
        return heading;
    }

    /** The column with this heading; blanks at the ends, double blanks and capitals do not matter. */
    static Optional<RegulatorColumn> withHeading(String written) {
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain(written)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
