package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** What the price counts, and how it becomes marks. */
@Named
@ViewScoped
public class PricePage extends TenderSection {

    @Inject
    private TenderWriting writing;

    private BigDecimal weight;
    private String method = PriceMethod.LOWEST_OVER_THIS.name();
    private String unit = "";

    @Override
    protected void read(TenderView stored) {
        weight = TenderWords.typed(stored.facts().price().weight());
        method = stored.facts().price().method().name();
        unit = stored.facts().price().unit();
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.replace("price.", "");
    }

    public String save() {
        if (weight == null) {
            throw Invalid.field("weight", "weight-form");
        }
        PriceDraft draft = new PriceDraft(weight, method, unit);
        return write(version -> writing.writePrice(getRef(), version, draft)) ? saved(TASKS) : "";
    }

    public List<Choice> getMethods() {
        return Arrays.stream(PriceMethod.values())
                .map(one -> new Choice(
                        one.name(),
                        PageTexts.of("tender", "method." + one),
                        PageTexts.of("tender", "method." + one + ".hint")))
                .toList();
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method == null ? "" : method;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }
}
