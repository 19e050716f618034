package org.homeward.web.contract;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.homeward.contract.application.ContractMaking;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.PageTexts;

/**
 * One part of the terms on a page of its own. The form carries the version that it was read in; when somebody else was
 * faster, the page says so, keeps what was typed, and the next saving puts it in its place.
 */
public abstract class TermsForm {

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractMaking making;

    private boolean stale;

    protected ContractPlace contract() {
        return contract;
    }

    /** The terms as they are stored. */
    protected ContractTerms terms() {
        return contract.getView().terms();
    }

    /** How a field of the terms is called on this page. */
    protected abstract String fieldOnPage(String field);

    /** Writes the changed terms and leads back to them; stays where somebody else was faster. */
    protected String write(UnaryOperator<ContractTerms> change) {
        String version = contract.sent("version");
        try {
            making.write(
                    contract.getRef(),
                    version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1,
                    change.apply(terms()));
            return contract.done("terms.saved", "terms");
        } catch (Stale e) {
            stale = true;
            return "";
        } catch (Invalid e) {
            return contract.refused(e, this::fieldOnPage);
        }
    }

    /** True when somebody else saved while this form was open. */
    public boolean isStale() {
        return stale;
    }

    /** The version that the form goes on from. */
    public int getVersion() {
        return contract.getView().version();
    }

    static ContractTerms with(ContractTerms terms, List<PriceLine> lines) {
        return copy(terms, lines, terms.outcomes(), terms.indicators(), terms.ladder());
    }

    static ContractTerms with(ContractTerms terms, List<Outcome> outcomes, List<Indicator> indicators) {
        return copy(terms, terms.lines(), outcomes, indicators, terms.ladder());
    }

    private static ContractTerms copy(
            ContractTerms terms,
            List<PriceLine> lines,
            List<Outcome> outcomes,
            List<Indicator> indicators,
            Ladder ladder) {
        return new ContractTerms(
                terms.title(),
                terms.summary(),
                terms.people(),
                terms.starts(),
                terms.ends(),
                terms.extensionMonths(),
                terms.valuePence(),
                lines,
                outcomes,
                indicators,
                ladder);
    }

    /**
     * The list with what was typed in the place of the one of this name; where there is none, at the end under a free name.
     *
     * @param letter with which names of such things begin
     * @param typed makes the thing for its name
     */
    static <T> List<T> put(
            List<T> all, Function<T, String> nameOf, String name, String letter, Function<String, T> typed) {
        List<T> changed = new ArrayList<>(all);
        List<String> taken = all.stream().map(nameOf).toList();
        int place = taken.indexOf(name);
        if (place >= 0) {
            changed.set(place, typed.apply(name));
        } else {
            changed.add(typed.apply(freeName(letter, taken)));
        }
        return changed;
    }

    /** The list without the one of this name. */
    static <T> List<T> without(List<T> all, Function<T, String> nameOf, String name) {
        return all.stream().filter(one -> !nameOf.apply(one).equals(name)).toList();
    }

    private static String freeName(String letter, List<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    static String text(String key, Object... parameters) {
        return PageTexts.of("contract", key, parameters);
    }
}
