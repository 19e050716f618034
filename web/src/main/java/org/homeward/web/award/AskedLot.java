package org.homeward.web.award;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/**
 * The lot that the address asks for; forms send it along, so that it is known before Faces looks at them.
 *
 * @param ref reference of the tender
 * @param lot number of the lot
 */
record AskedLot(String ref, int lot) {

    private static final String FEATURE = "award";

    static AskedLot now() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String number = asked.getOrDefault("lot", "1");
        if (!number.matches("[0-9]{1,3}")) {
            throw new NotFound("no-such-lot");
        }
        return new AskedLot(asked.getOrDefault("ref", ""), Integer.parseInt(number));
    }

    /** What else the address says, such as a bid. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    /** Says that something was done and leads to a page of this feature for the same lot. */
    String done(String key, String page, Object... parameters) {
        PageTexts.done(FEATURE, key, parameters);
        return PageTexts.redirect("/award/" + page, List.of("ref=" + ref, "lot=" + lot));
    }

    /** Address of a page of this feature for the same lot. */
    String page(String name) {
        return "/award/" + name + ".xhtml?ref=" + ref + "&lot=" + lot;
    }
}
