package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.Indicator;
import org.homeward.shared.domain.Invalid;
import org.homeward.web.frame.Choice;

/** One indicator with the figures that mean each rating. */
@Named
@RequestScoped
public class IndicatorPage extends TermsForm {

    private String name;
    private String outcome;
    private String title = "";
    private String unit = "";
    private Indicator.Better better = Indicator.Better.HIGHER;
    private BigDecimal good;
    private BigDecimal approaching;
    private BigDecimal improvement;

    @PostConstruct
    void open() {
        name = contract().sent("indicator");
        outcome = contract().sent("outcome");
        terms().indicator(name).ifPresent(indicator -> {
            Band band = indicator.bands().get(0);
            outcome = indicator.outcome();
            title = indicator.title();
            unit = indicator.unit();
            better = indicator.better();
            good = band.good().stripTrailingZeros();
            approaching = band.approaching().stripTrailingZeros();
            improvement = band.improvement().stripTrailingZeros();
        });
    }

    @Override
    protected String fieldOnPage(String field) {
        if (!field.startsWith("indicators[")) {
            return field;
        }
        String part = field.substring(field.indexOf('.') + 1);
        return part.startsWith("bands") ? "good" : part;
    }

    public String save() {
        new Invalid.Collector()
                .check(good != null, "good", "contract-decimal")
                .check(approaching != null, "approaching", "contract-decimal")
                .check(improvement != null, "improvement", "contract-decimal")
                .throwIfAny();
        return write(terms -> {
            Band band = new Band(terms.starts(), plain(good), plain(approaching), plain(improvement));
            return with(
                    terms,
                    terms.outcomes(),
                    put(
                            terms.indicators(),
                            Indicator::ref,
                            name,
                            "I",
                            ref -> new Indicator(ref, outcome, title, unit, better, List.of(band))));
        });
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }

    public String remove() {
        return write(terms -> with(terms, terms.outcomes(), without(terms.indicators(), Indicator::ref, name)));
    }

    public boolean isNew() {
        return terms().indicator(name).isEmpty();
    }

    public List<Choice> getDirections() {
        return List.of(Indicator.Better.values()).stream()
                .map(one -> Choice.of(one, text("better." + one)))
                .toList();
    }

    public List<Choice> getOutcomes() {
        return terms().outcomes().stream()
                .map(one -> Choice.of(one.ref(), one.ref() + ": " + one.statement()))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public Indicator.Better getBetter() {
        return better;
    }

    public void setBetter(Indicator.Better better) {
        this.better = better == null ? Indicator.Better.HIGHER : better;
    }

    public BigDecimal getGood() {
        return good;
    }

    public void setGood(BigDecimal good) {
        this.good = good;
    }

    public BigDecimal getApproaching() {
        return approaching;
    }

    public void setApproaching(BigDecimal approaching) {
        this.approaching = approaching;
    }

    public BigDecimal getImprovement() {
        return improvement;
    }

    public void setImprovement(BigDecimal improvement) {
        this.improvement = improvement;
    }
}
