package org.homeward.web.doublerunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.shared.domain.Invalid;
import org.homeward.web.frame.PageTexts;

/** What a programme is called, which months it reckons with and how prices rise; without a reference it begins one. */
@Named
@ViewScoped
public class ProgrammeHeadPage extends ProgrammeSection {

    private static final int USUAL_MONTHS = 36;

    @Inject
    private ProgrammeWriting writing;

    private String name = "";
    private YearMonth firstMonth;
    private Integer horizonMonths = USUAL_MONTHS;
    private BigDecimal inpatientPercent = BigDecimal.ZERO;
    private BigDecimal communityPercent = BigDecimal.ZERO;
    private BigDecimal fundingPercent = BigDecimal.ZERO;
    private BigDecimal discountRatePercent = new BigDecimal("3.5");

    @Override
    protected void read(Programme stored) {
        name = stored.name();
        firstMonth = stored.firstMonth();
        horizonMonths = stored.horizonMonths();
        inpatientPercent = stored.uplift().inpatientPercent();
        communityPercent = stored.uplift().communityPercent();
        fundingPercent = stored.uplift().fundingPercent();
        discountRatePercent = stored.discountRatePercent();
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.replace("uplift.", "");
    }

    public String save() {
        if (!isNew()) {
            return write(this::changed) ? saved("plan") : "";
        }
        Programme empty = new Programme(
                "",
                YearMonth.of(2000, 1),
                1,
                Uplift.NONE,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String ref;
        try {
            ref = writing.create(changed(empty)).ref();
        } catch (Invalid e) {
            throw onPage(e);
        }
        PageTexts.done(FEATURE, "head.begun", ref);
        return PageTexts.redirect("/doublerunning/plan", List.of("ref=" + ref));
    }

    private Programme changed(Programme stored) {
        Typed typed = new Typed();
        Uplift uplift = new Uplift(
                typed.percent(inpatientPercent, "inpatientPercent"),
                typed.percent(communityPercent, "communityPercent"),
                typed.percent(fundingPercent, "fundingPercent"));
        BigDecimal discount = typed.percent(discountRatePercent, "discountRatePercent");
        int months = typed.whole(horizonMonths, "horizonMonths");
        typed.there(firstMonth, "firstMonth", "programme-month-missing");
        String called = typed.text(name, "name");
        typed.requireAll();
        return new Programme(
                called,
                firstMonth,
                months,
                uplift,
                discount,
                stored.sites(),
                stored.wards(),
                stored.people(),
                stored.schemes(),
                stored.funding());
    }

    public boolean isNew() {
        return getRef().isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public Integer getHorizonMonths() {
        return horizonMonths;
    }

    public void setHorizonMonths(Integer horizonMonths) {
        this.horizonMonths = horizonMonths;
    }

    public BigDecimal getInpatientPercent() {
        return inpatientPercent;
    }

    public void setInpatientPercent(BigDecimal inpatientPercent) {
        this.inpatientPercent = inpatientPercent;
    }

    public BigDecimal getCommunityPercent() {
        return communityPercent;
    }

    public void setCommunityPercent(BigDecimal communityPercent) {
        this.communityPercent = communityPercent;
    }

    public BigDecimal getFundingPercent() {
        return fundingPercent;
    }

    public void setFundingPercent(BigDecimal fundingPercent) {
        this.fundingPercent = fundingPercent;
    }

    public BigDecimal getDiscountRatePercent() {
        return discountRatePercent;
    }

    public void setDiscountRatePercent(BigDecimal discountRatePercent) {
        this.discountRatePercent = discountRatePercent;
    }
}
