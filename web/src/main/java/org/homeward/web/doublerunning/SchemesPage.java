package org.homeward.web.doublerunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.shared.domain.Money;

/** The schemes in the community, one at a time. */
@Named
@ViewScoped
public class SchemesPage extends ProgrammeListSection<Scheme> {

    private final Rows shares =
            new Rows("payerShares", 5, Map.of("", "sharePayer", "payer", "sharePayer", "percent", "sharePercent"));

    private String schemeRef = "";
    private Money perYear;
    private YearMonth firstMonth;
    private Integer rampMonths = 0;

    @Override
    protected String list() {
        return "schemes";
    }

    @Override
    protected List<Scheme> items(Programme programme) {
        return programme.schemes();
    }

    @Override
    protected Programme with(Programme programme, List<Scheme> items) {
        return programme.withSchemes(items);
    }

    @Override
    protected void fill(Scheme scheme) {
        schemeRef = scheme.ref();
        perYear = Money.ofPence(scheme.perYearPence());
        firstMonth = scheme.firstMonth();
        rampMonths = scheme.rampMonths();
        shares.fill(scheme.payerShares(), share -> Row.share(share.payer(), share.percent()));
    }

    @Override
    protected Scheme typed() {
        Typed typed = new Typed();
        List<Share> stored = isNew()
                ? List.of()
                : items(getView().programme()).get(getNumber() - 1).payerShares();
        Scheme scheme = new Scheme(
                typed.text(schemeRef, "schemeRef"),
                typed.money(perYear, "perYearPence"),
                typed.there(firstMonth, "firstMonth", "programme-month-missing")
                        .orElse(getView().programme().firstMonth()),
                typed.whole(rampMonths, "rampMonths"),
                shares.typed(
                        stored,
                        (row, i) -> new Share(
                                typed.text(row.getPayer(), "sharePayer" + i),
                                typed.percent(row.getPercent(), "sharePercent" + i))));
        typed.requireAll();
        return scheme;
    }

    @Override
    protected String fieldOfItem(String field) {
        return field.equals("ref") ? "schemeRef" : shares.input(field).orElse(field);
    }

    public Rows getShares() {
        return shares;
    }

    public String getSchemeRef() {
        return schemeRef;
    }

    public void setSchemeRef(String schemeRef) {
        this.schemeRef = schemeRef;
    }

    public Money getPerYear() {
        return perYear;
    }

    public void setPerYear(Money perYear) {
        this.perYear = perYear;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public Integer getRampMonths() {
        return rampMonths;
    }

    public void setRampMonths(Integer rampMonths) {
        this.rampMonths = rampMonths;
    }
}
