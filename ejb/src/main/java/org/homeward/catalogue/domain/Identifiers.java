package org.homeward.catalogue.domain;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Invalid;

/**
 * The numbers by which others know an organisation, as their registers write them. Empty where it has none. Only the form
 * is checked here; whether a number is this organisation's, an officer judges.
 *
 * @param companiesHouse eight characters: digits, or one or two letters and digits; seven digits get their nought back
 * @param charity of the Charity Commission, or of Scotland (SC) or Northern Ireland (NIC)
 * @param cqcProvider the regulator's id of a provider, such as 1-101648450
 * @param ods the code of the NHS, such as A1B2C
 */
public record Identifiers(String companiesHouse, String charity, String cqcProvider, String ods) {

    public static final Identifiers NONE = new Identifiers("", "", "", "");

    private static final Pattern COMPANY = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z][0-9]{7}");
    private static final Pattern CHARITY = Pattern.compile("[0-9]{6,7}(-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6}");
    private static final Pattern CQC = Pattern.compile("[0-9]{1,3}-[0-9]{4,12}|[A-Z][A-Z0-9]{2,9}");
    private static final Pattern ODS = Pattern.compile("[A-Z0-9]{3,6}");

    /** Blanks and small letters are forgiven. */
    public Identifiers {
        companiesHouse = plain(companiesHouse);
        if (companiesHouse.matches("[0-9]{6,7}")) {
            companiesHouse = "0".repeat(8 - companiesHouse.length()) + companiesHouse;
        }
        charity = plain(charity);
        cqcProvider = plain(cqcProvider);
        ods = plain(ods);
    }

    private static String plain(String written) {
        return written == null ? "" : written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** Gathers what is wrong with their forms. {@code before} stands before the names of the fields. */
    public void check(Invalid.Collector errors, String before) {
        errors.check(fits(COMPANY, companiesHouse), before + "companiesHouse", "identifier-company")
                .check(fits(CHARITY, charity), before + "charity", "identifier-charity")
                .check(fits(CQC, cqcProvider), before + "cqcProvider", "identifier-cqc")
                .check(fits(ODS, ods), before + "ods", "identifier-ods");
    }

    private static boolean fits(Pattern form, String value) {
        Predicate<String> whole = form.asMatchPredicate();
        return value.isEmpty() || whole.test(value);
    }
}
