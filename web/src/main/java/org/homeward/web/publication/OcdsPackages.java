package org.homeward.web.publication;

import java.util.List;

/** What stands at the head of every package of releases or records. */
final class OcdsPackages {

    static final String VERSION = "1.1";

    /** What our releases use beyond the standard's own schema. */
    static final List<String> EXTENSIONS = List.of(
            extension("open-contracting-extensions/ocds_lots_extension/master"),
            extension("open-contracting-extensions/ocds_legalBasis_extension/master"),
            extension("open-contracting-extensions/ocds_awardCriteria_extension/master"),
            extension("open-contracting-extensions/ocds_bid_extension/master"),
            extension("open-contracting-extensions/ocds_communication_extension/master"),
            extension("open-contracting-extensions/ocds_location_extension/master"),
            extension("open-contracting-extensions/ocds_organizationClassification_extension/master"),
            extension("cabinetoffice/ocds_uk_extension/main"));

    /** The publisher, by name. */
    record By(String name) {}

    private OcdsPackages() {}

    private static String extension(String repository) {
        return "https://raw.githubusercontent.com/" + repository + "/extension.json";
    }
}
