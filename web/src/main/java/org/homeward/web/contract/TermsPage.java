package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;

/** The head of the terms and the ladder with its numbers; outcomes, indicators and prices have pages of their own. */
@Named("contractTermsPage")
@RequestScoped
public class TermsPage extends TermsForm {

    /** A number of the ladder in the form. */
    public record NumberRow(
            LadderParameter parameter, String id, String label, String value, boolean verified, String source) {}

    private String title;
    private String summary;
    private Integer people;
    private LocalDate startDate;
    private LocalDate endDate;
    private Integer extensionMonths;
    private Money valuePence;
    private LadderKind ladder;

    @PostConstruct
    void open() {
        ContractTerms terms = terms();
        title = terms.title();
        summary = terms.summary();
        people = terms.people();
        startDate = terms.starts();
        endDate = terms.ends();
        extensionMonths = terms.extensionMonths();
        valuePence = Money.ofPence(terms.valuePence());
        ladder = terms.ladder().kind();
    }

    @Override
    protected String fieldOnPage(String field) {
        return field;
    }

    public String save() {
        new Invalid.Collector()
                .check(people != null, "people", "contract-people")
                .check(startDate != null, "startDate", "contract-text-needed")
                .check(endDate != null, "endDate", "contract-text-needed")
                .check(valuePence != null, "valuePence", "contract-value-nought")
                .throwIfAny();
        return write(terms -> new ContractTerms(
                title,
                summary,
                people,
                startDate,
                endDate,
                extensionMonths == null ? 0 : extensionMonths,
                valuePence.pence(),
                terms.lines(),
                terms.outcomes(),
                terms.indicators(),
                typedLadder()));
    }

    private Ladder typedLadder() {
        Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
        Invalid.Collector wrong = new Invalid.Collector();
        for (LadderParameter parameter : LadderParameter.of(ladder)) {
            String typed = contract().sent("ladder." + parameter).strip();
            if (typed.matches("[0-9]{1,7}([.][0-9]{1,2})?")) {
                rungs.put(parameter, new Ladder.Rung(new BigDecimal(typed), "", false));
            } else {
                wrong.check(typed.isEmpty(), "ladder." + parameter, "contract-ladder-number");
            }
        }
        wrong.throwIfAny();
        return new Ladder(ladder, rungs);
    }

    /** The numbers of the ladder that is stored, as they were typed or else as they are. */
    public List<NumberRow> getNumbers() {
        List<NumberRow> rows = new ArrayList<>();
        Ladder stored = terms().ladder();
        for (LadderParameter parameter : stored.parameters()) {
            String typed = contract().sent("ladder." + parameter);
            Ladder.Rung rung = stored.rungs().get(parameter);
            rows.add(new NumberRow(
                    parameter,
                    "ladder." + parameter,
                    text("parameter." + parameter),
                    typed.isEmpty() ? Plain.of(rung.value()) : typed,
                    rung.verified(),
                    rung.source()));
        }
        return rows;
    }

    public BigDecimal getWeights() {
        return terms().outcomes().stream().map(outcome -> outcome.weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary == null ? "" : summary;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public Integer getExtensionMonths() {
        return extensionMonths;
    }

    public void setExtensionMonths(Integer extensionMonths) {
        this.extensionMonths = extensionMonths;
    }

    public Money getValuePence() {
        return valuePence;
    }

    public void setValuePence(Money valuePence) {
        this.valuePence = valuePence;
    }

    public LadderKind getLadder() {
        return ladder;
    }

    public void setLadder(LadderKind ladder) {
        this.ladder = ladder == null ? LadderKind.HEALTH : ladder;
    }

    /** The two templates, to choose from. */
    public List<org.homeward.web.frame.Choice> getLadders() {
        return List.of(
                new org.homeward.web.frame.Choice(LadderKind.HEALTH, text("ladder.HEALTH"), text("ladder.HEALTH.hint")),
                new org.homeward.web.frame.Choice(
                        LadderKind.COUNCIL, text("ladder.COUNCIL"), text("ladder.COUNCIL.hint")));
    }
}
