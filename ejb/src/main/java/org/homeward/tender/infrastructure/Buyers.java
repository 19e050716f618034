package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.Codes;

/** Organisations as buyers, by whatever they are called: their kind, name or reference. */
@ApplicationScoped
public class Buyers {

    private static final String FIELD = "buyer";

    /** What people call the kinds, beside the kinds' own codes. */
    private static final Map<String, OrganisationKind> SPELLINGS = Map.ofEntries(
            Map.entry("LOCAL_AUTHORITY", OrganisationKind.COUNCIL),
            Map.entry("COUNTY_COUNCIL", OrganisationKind.COUNCIL),
            Map.entry("INTEGRATED_CARE_BOARD", OrganisationKind.ICB),
            Map.entry("BOARD", OrganisationKind.ICB),
            Map.entry("NHS", OrganisationKind.ICB),
            Map.entry("NHS_BODY", OrganisationKind.ICB),
            Map.entry("NHS_ICB", OrganisationKind.ICB),
            Map.entry("NHS_ENGLAND", OrganisationKind.ICB),
            Map.entry("NHS_TRUST", OrganisationKind.NHS_PROVIDER),
            Map.entry("NHS_FOUNDATION_TRUST", OrganisationKind.NHS_PROVIDER));

    @Inject
    private Sql sql;

    /**
     * The kind of buyer that is meant; refused with {@code buyer-unknown}.
     *
     * @param written a kind, or the name or reference of an organisation; empty for the acting one
     */
    public OrganisationKind kind(Optional<String> written, long acting) {
        if (written.isEmpty()) {
            return sql.first("select kind from organisation where id = ?", row -> row.getString("kind"), acting)
                    .map(OrganisationKind::valueOf)
                    .orElse(OrganisationKind.OTHER);
        }
        String text = written.get().strip();
        return spelled(text)
                .or(() -> sql.first(
                                "select kind from organisation where name = ?::citext or ref = upper(?)",
                                row -> row.getString("kind"),
                                text,
                                text)
                        .map(OrganisationKind::valueOf))
                .orElseThrow(() -> Invalid.field(FIELD, "buyer-unknown", Codes.names(OrganisationKind.class)));
    }

    private static Optional<OrganisationKind> spelled(String text) {
        return Codes.find(OrganisationKind.class, text)
                .or(() -> Optional.ofNullable(SPELLINGS.get(Codes.normal(text))));
    }

    /** Refused with {@code buyer-not-yours} unless the acting organisation is meant, by kind, name or reference. */
    public void requireActing(Optional<String> written, long acting) {
        if (written.isEmpty()) {
            return;
        }
        String text = written.get().strip();
        boolean named = sql.number(
                        "select count(*) from organisation where id = ? and (name = ?::citext or ref = upper(?))",
                        acting,
                        text,
                        text)
                == 1;
        boolean kind = spelled(text)
                .filter(found -> found == kind(Optional.empty(), acting))
                .isPresent();
        if (!named && !kind) {
            throw Invalid.field(FIELD, "buyer-not-yours");
        }
    }
}
