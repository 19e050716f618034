package org.homeward.publication.domain;

/**
 * The notices of the Procurement Act 2023, numbered as in the Procurement Regulations 2024, and those of the Provider
 * Selection Regime (Health Care Services (Provider Selection Regime) Regulations 2023). When each is due is data.
 */
public enum NoticeKind {
    UK1("Pipeline notice", "Procurement Act 2023 s.93", "procurementPlan"),
    UK2("Preliminary market engagement notice", "Procurement Act 2023 s.17", "marketEngagementNotice"),
    UK3("Planned procurement notice", "Procurement Act 2023 s.15", "plannedProcurementNotice"),
    UK4("Tender notice", "Procurement Act 2023 s.21 and s.87", "tenderNotice"),
    UK5("Transparency notice", "Procurement Act 2023 s.44", "awardNotice"),
    UK6("Contract award notice", "Procurement Act 2023 s.50", "awardNotice"),
    UK7("Contract details notice", "Procurement Act 2023 s.53 and s.87", "contractNotice"),
    UK8("Payments notice", "Procurement Act 2023 s.70", "implementationNotice"),
    UK9("Contract performance notice", "Procurement Act 2023 s.71", "implementationNotice"),
    UK10("Contract change notice", "Procurement Act 2023 s.75", "contractNotice"),
    UK11("Contract termination notice", "Procurement Act 2023 s.80", "contractTerminationNotice"),
    UK12("Procurement termination notice", "Procurement Act 2023 s.55", "tenderCancellationNotice"),
    UK13("Dynamic market intention notice", "Procurement Act 2023 s.39", "plannedProcurementNotice"),
    UK14("Dynamic market establishment notice", "Procurement Act 2023 s.39", "tenderNotice"),
    UK15("Dynamic market modification notice", "Procurement Act 2023 s.39", "tenderNotice"),
    UK16("Dynamic market cessation notice", "Procurement Act 2023 s.39", "tenderCancellationNotice"),
    UK17("Payments compliance notice", "Procurement Act 2023 s.69", "implementationNotice"),
    PSR_INTENTION(
            "Intention to make an award",
            "Health Care Services (Provider Selection Regime) Regulations 2023",
            "awardNotice"),
    PSR_CONFIRMATION(
            "Confirmation of an award",
            "Health Care Services (Provider Selection Regime) Regulations 2023",
            "contractNotice"),
    PSR_AWARD("Award", "Health Care Services (Provider Selection Regime) Regulations 2023", "awardNotice");

    private final String title;
    private final String source;
    private final String documentType;

    NoticeKind(String title, String source, String documentType) {
        this.title = title;
        this.source = source;
        this.documentType = documentType;
    }

    /** Its name as the law or the guidance has it. */
    public String title() {
        return title;
    }

    /** Where the duty or the possibility to publish it stands. */
    public String source() {
        return source;
    }

    /** Code of the document in an Open Contracting release: codelist documentType, with the extension for the UK. */
    public String documentType() {
        return documentType;
    }

    /** True for a notice with a number of the Procurement Regulations, which a release names as its notice type. */
    public boolean isNumbered() {
        return name().startsWith("UK");
    }
}
