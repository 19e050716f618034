package org.homeward.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with its template, what it includes and the components that it uses, as one text. */
final class PageText {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("\\btemplate=\"([^\"]+)\"");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include\\s[^>]*src=\"([^\"]+)\"");
    private static final Pattern COMPONENT = Pattern.compile("<hw:([A-Za-z]+)\\b([^>]*)>");
    private static final Pattern AS_HEADING =
            Pattern.compile("<ui:fragment rendered=\"#\\{cc\\.attrs\\.asHeading}\">.*?</ui:fragment>", Pattern.DOTALL);
    private static final int DEEPEST = 8;

    private final Path webapp;

    PageText(Path webapp) {
        this.webapp = webapp;
    }

    String whole(Path page) throws IOException {
        return expand(page, DEEPEST);
    }

    static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private String expand(Path file, int deeper) throws IOException {
        if (deeper == 0 || !Files.isRegularFile(file)) {
            return "";
        }
        String text =
                COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll("");
        StringBuilder whole = new StringBuilder(text);
        for (MatchResult template : TEMPLATE.matcher(text).results().toList()) {
            whole.append(expand(inWebapp(template.group(1)), deeper - 1));
        }
        for (MatchResult include : INCLUDE.matcher(text).results().toList()) {
            whole.append(expand(inWebapp(include.group(1)), deeper - 1));
        }
        for (MatchResult component : COMPONENT.matcher(text).results().toList()) {
            String inner = expand(webapp.resolve("WEB-INF/resources/hw/" + component.group(1) + ".xhtml"), deeper - 1);
            whole.append(component.group(2).contains("asHeading=\"true\"") ? inner : withoutHeading(inner));
        }
        return whole.toString();
    }

    /** A field's label is a heading only where the page asks for that. */
    private static String withoutHeading(String component) {
        Matcher matcher = AS_HEADING.matcher(component);
        return matcher.replaceAll("");
    }

    /** Texts of pages stand in a folder for each language; English is always there. */
    private Path inWebapp(String path) {
        return webapp.resolve(path.replaceAll("#\\{[^}]*language}", "en").replaceFirst("^/", ""));
    }
}
