package org.homeward.web.evaluation;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/** What the address, or the form that was sent, says about which lot, bid and question a page is for. */
final class Asked {

    private static final String FEATURE = "evaluation";

    private Asked() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    /** The number of the lot; 1 where the address names none, since most tenders have one. */
    static int lot() {
        String given = text("lot");
        if (given.isEmpty()) {
            return 1;
        }
        if (!given.matches("[0-9]{1,2}")) {
            throw new NotFound("no-such-lot");
        }
        return Integer.parseInt(given);
    }

    static String to(String page, String ref, int lot, String... more) {
        List<String> parameters = new ArrayList<>(List.of("ref=" + ref, "lot=" + lot));
        parameters.addAll(List.of(more));
        return PageTexts.redirect("/evaluation/" + page, parameters);
    }

    /** A file of an opened bid: whoever may not read the bid is refused there too. */
    static String file(String ref, int lot, String bid, long id) {
        return "/bidding/opened-file?tender=" + ref + "&lot=" + lot + "&bid=" + bid + "&id=" + id;
    }

    static String say(String key, Object... parameters) {
        return PageTexts.of(FEATURE, key, parameters);
    }

    /** A weight without nought at its end. */
    static String plain(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }

    static void done(String key, Object... parameters) {
        PageTexts.done(FEATURE, key, parameters);
    }
}
