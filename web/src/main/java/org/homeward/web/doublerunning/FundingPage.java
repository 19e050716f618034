package org.homeward.web.doublerunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.shared.domain.Money;

/** The money for the time in which both are paid, one line at a time. */
@Named
@ViewScoped
public class FundingPage extends ProgrammeListSection<FundingLine> {

    private String lineRef = "";
    private String kind = "";
    private String payer = "";
    private Money perMonth;
    private YearMonth firstMonth;
    private YearMonth lastMonth;
    private boolean capital;
    private boolean repayable;

    @Override
    protected String list() {
        return "funding";
    }

    @Override
    protected List<FundingLine> items(Programme programme) {
        return programme.funding();
    }

    @Override
    protected Programme with(Programme programme, List<FundingLine> items) {
        return programme.withFunding(items);
    }

    @Override
    protected void fill(FundingLine line) {
        lineRef = line.ref();
        kind = line.kind();
        payer = line.payer();
        perMonth = Money.ofPence(line.perMonthPence());
        firstMonth = line.firstMonth();
        lastMonth = line.lastMonth();
        capital = line.capital();
        repayable = line.repayable();
    }

    @Override
    protected FundingLine typed() {
        Typed typed = new Typed();
        YearMonth otherwise = getView().programme().firstMonth();
        FundingLine line = new FundingLine(
                typed.text(lineRef, "lineRef"),
                typed.text(kind, "kind"),
                typed.text(payer, "payer"),
                typed.money(perMonth, "perMonthPence"),
                typed.there(firstMonth, "firstMonth", "programme-month-missing").orElse(otherwise),
                typed.there(lastMonth, "lastMonth", "programme-month-missing").orElse(otherwise),
                capital,
                repayable);
        typed.requireAll();
        return line;
    }

    @Override
    protected String fieldOfItem(String field) {
        return field.equals("ref") ? "lineRef" : field;
    }

    public String getLineRef() {
        return lineRef;
    }

    public void setLineRef(String lineRef) {
        this.lineRef = lineRef;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public Money getPerMonth() {
        return perMonth;
    }

    public void setPerMonth(Money perMonth) {
        this.perMonth = perMonth;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public YearMonth getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(YearMonth lastMonth) {
        this.lastMonth = lastMonth;
    }

    public boolean isCapital() {
        return capital;
    }

    public void setCapital(boolean capital) {
        this.capital = capital;
    }

    public boolean isRepayable() {
        return repayable;
    }

    public void setRepayable(boolean repayable) {
        this.repayable = repayable;
    }
}
