package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;

/** One line of the price schedule. */
@Named
@RequestScoped
public class LinePage extends TermsForm {

    private String name;
    private String title = "";
    private String unit = "";
    private Money ratePence;
    private BigDecimal planned;
    private boolean withPerson;

    @PostConstruct
    void open() {
        name = contract().sent("line");
        terms().line(name).ifPresent(line -> {
            title = line.title();
            unit = line.unit();
            ratePence = Money.ofPence(line.ratePence());
            planned = line.planned().stripTrailingZeros();
            withPerson = line.withPerson();
        });
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.startsWith("lines[") ? field.substring(field.indexOf('.') + 1) : field;
    }

    public String save() {
        new Invalid.Collector()
                .check(ratePence != null, "ratePence", "contract-rate-nought")
                .check(planned != null, "planned", "contract-decimal")
                .throwIfAny();
        return write(terms -> with(
                terms,
                put(
                        terms.lines(),
                        PriceLine::ref,
                        name,
                        "P",
                        ref -> new PriceLine(ref, title, unit, ratePence.pence(), planned, withPerson))));
    }

    public String remove() {
        return write(terms -> with(terms, without(terms.lines(), PriceLine::ref, name)));
    }

    public boolean isNew() {
        return terms().line(name).isEmpty();
    }

    public String getName() {
        return name;
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

    public Money getRatePence() {
        return ratePence;
    }

    public void setRatePence(Money ratePence) {
        this.ratePence = ratePence;
    }

    public BigDecimal getPlanned() {
        return planned;
    }

    public void setPlanned(BigDecimal planned) {
        this.planned = planned;
    }

    public boolean isWithPerson() {
        return withPerson;
    }

    public void setWithPerson(boolean withPerson) {
        this.withPerson = withPerson;
    }
}
