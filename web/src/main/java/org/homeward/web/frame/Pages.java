package org.homeward.web.frame;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.shared.domain.Permission;

/**
 * Every page and who may open it. A page that is not in this table does not exist for a browser; a test holds the table
 * against the pages that are there.
 */
public final class Pages {

    private static final Map<String, Permission> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("/index.xhtml", Permission.PUBLIC),
            Map.entry("/accessibility.xhtml", Permission.PUBLIC),
            Map.entry("/help.xhtml", Permission.PUBLIC),
            Map.entry("/privacy.xhtml", Permission.PUBLIC),
            Map.entry("/security.xhtml", Permission.PUBLIC),
            Map.entry("/gallery.xhtml", Permission.GALLERY),
            Map.entry("/gallery-question.xhtml", Permission.GALLERY),
            Map.entry("/gallery-done.xhtml", Permission.GALLERY),
            Map.entry("/home.xhtml", Permission.SIGNED_IN),
            Map.entry("/sign-in.xhtml", Permission.PUBLIC),
            Map.entry("/party/setup.xhtml", Permission.PUBLIC),
            Map.entry("/party/forgot.xhtml", Permission.PUBLIC),
            Map.entry("/party/choose-password.xhtml", Permission.PUBLIC),
            Map.entry("/party/account.xhtml", Permission.SIGNED_IN),
            Map.entry("/party/people.xhtml", Permission.PEOPLE_READ),
            Map.entry("/party/person.xhtml", Permission.PEOPLE_READ),
            Map.entry("/party/invite.xhtml", Permission.PEOPLE_ADMINISTER),
            Map.entry("/party/organisations.xhtml", Permission.PEOPLE_READ),
            Map.entry("/shared/notices.xhtml", Permission.SIGNED_IN),
            Map.entry("/shared/rules.xhtml", Permission.RULES_READ),
            Map.entry("/shared/audit.xhtml", Permission.AUDIT_READ),
            Map.entry("/catalogue/search.xhtml", Permission.PROVIDERS_READ),
            Map.entry("/catalogue/provider.xhtml", Permission.PROVIDERS_READ),
            Map.entry("/catalogue/imports.xhtml", Permission.PROVIDER_IMPORTS_READ),
            Map.entry("/catalogue/import.xhtml", Permission.PROVIDER_IMPORTS_READ)));

    private Pages() {}

    /** Who may open the page; empty when there is no such page. */
    public static Optional<Permission> permission(String path) {
        return Optional.ofNullable(TABLE.get(path));
    }

    public static Map<String, Permission> all() {
        return Map.copyOf(TABLE);
    }
}
