package org.homeward.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refusal;

/**
 * Texts by code: the catalogue of what the product says when it refuses, writes a mail or leaves a notice. One bundle
 * for each feature in {@code org/homeward/messages}; {@code {0}}, {@code {1}} stand for the parameters. Another language
 * is another file.
 */
@ApplicationScoped
public class Messages {

    private static final List<String> BUNDLES = List.of(
            "shared",
            "party",
            "catalogue",
            "needs",
            "tender",
            "bidding",
            "evaluation",
            "award",
            "publication",
            "doublerunning",
            "contract",
            "ledger",
            "http");

    private final List<ResourceBundle> bundles = BUNDLES.stream()
            .map(name -> ResourceBundle.getBundle("org.homeward.messages." + name, Locale.UK))
            .toList();

    /** The text for a code with its places filled. A code without a text is a fault of ours and fails loudly. */
    public String text(String code, List<String> parameters) {
        String pattern = find(code).orElseThrow(() -> new IllegalStateException("no text for the code " + code));
        String filled = pattern;
        for (int i = 0; i < parameters.size(); i++) {
            filled = filled.replace("{" + i + "}", parameters.get(i));
        }
        return filled;
    }

    public String text(String code, String... parameters) {
        return text(code, List.of(parameters));
    }

    /** True when there is a text for the code. */
    public boolean has(String code) {
        return find(code).isPresent();
    }

    public String text(Refusal refusal) {
        return text(refusal.code(), refusal.parameters());
    }

    public String text(Invalid.FieldError error) {
        return text(error.code(), error.parameters());
    }

    private Optional<String> find(String code) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(code))
                .map(bundle -> bundle.getString(code))
                .findFirst();
    }
}
