package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Outcome;
import org.homeward.shared.domain.Invalid;
import org.homeward.web.frame.Choice;

/** One outcome in the person's own terms. */
@Named
@RequestScoped
public class OutcomePage extends TermsForm {

    private String name;
    private String statement = "";
    private String measure = "";
    private String baseline = "";
    private String target = "";
    private Outcome.Cadence cadence = Outcome.Cadence.MONTHLY;
    private String evidence = "";
    private BigDecimal weight;

    @PostConstruct
    void open() {
        name = contract().sent("outcome");
        terms().outcome(name).ifPresent(outcome -> {
            statement = outcome.statement();
            measure = outcome.measure();
            baseline = outcome.baseline();
            target = outcome.target();
            cadence = outcome.cadence();
            evidence = outcome.evidence();
            weight = outcome.weight().stripTrailingZeros();
        });
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.startsWith("outcomes[") ? field.substring(field.indexOf('.') + 1) : field;
    }

    public String save() {
        if (weight == null) {
            throw Invalid.field("weight", "contract-weight-range");
        }
        return write(terms -> with(
                terms,
                put(
                        terms.outcomes(),
                        Outcome::ref,
                        name,
                        "O",
                        ref -> new Outcome(
                                ref,
                                statement,
                                measure,
                                baseline,
                                target,
                                cadence,
                                evidence,
                                new BigDecimal(weight.toPlainString()))),
                terms.indicators()));
    }

    /** Its indicators go with it. */
    public String remove() {
        return write(terms -> with(
                terms,
                without(terms.outcomes(), Outcome::ref, name),
                without(terms.indicators(), Indicator::outcome, name)));
    }

    public boolean isNew() {
        return terms().outcome(name).isEmpty();
    }

    public List<Choice> getCadences() {
        return List.of(Outcome.Cadence.values()).stream()
                .map(one -> Choice.of(one, text("cadence." + one)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement == null ? "" : statement;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure == null ? "" : measure;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline == null ? "" : baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }

    public Outcome.Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Outcome.Cadence cadence) {
        this.cadence = cadence == null ? Outcome.Cadence.MONTHLY : cadence;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }
}
