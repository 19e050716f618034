package org.homeward.web.ledger;

import jakarta.faces.context.FacesContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/**
 * The programme whose ledger the address asks for; forms send it along, so that it is known before Faces looks at them.
 *
 * @param ref reference of the programme
 */
record AskedProgramme(String ref) {

    static final String FEATURE = "ledger";

    static AskedProgramme now() {
        return new AskedProgramme(parameter("programme"));
    }

    /** What else the address says, such as a release; empty where it says nothing. */
    static String parameter(String name) {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return asked.getOrDefault(name, "");
    }

    /** A number in the address; refused as not found where it is none. */
    static long number(String name) {
        String typed = parameter(name);
        if (!typed.matches("[0-9]{1,15}")) {
            throw new NotFound("not-found");
        }
        return Long.parseLong(typed);
    }

    /** A page of a list: the first where the address names none. */
    static int page() {
        String typed = parameter("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** A month in the address. */
    static Optional<YearMonth> month(String name) {
        return Months.parameter(name, parameter(name));
    }

    /** Address of a page of this feature for the same programme. */
    String page(String name) {
        return "/ledger/" + name + ".xhtml?programme=" + ref;
    }

    /** Says that something was done and leads to a page of this feature, with further parameters such as {@code ref=J-1}. */
    String done(String key, List<Object> words, String page, String... parameters) {
        PageTexts.done(FEATURE, key, words.toArray());
        List<String> all = new ArrayList<>(List.of("programme=" + ref));
        all.addAll(Arrays.asList(parameters));
        return PageTexts.redirect("/ledger/" + page, all);
    }

    static String text(String key, Object... parameters) {
        return PageTexts.of(FEATURE, key, parameters);
    }
}
