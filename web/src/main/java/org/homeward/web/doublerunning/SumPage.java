package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.homeward.doublerunning.application.ProgrammeExplaining;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.Figure;
import org.homeward.doublerunning.domain.PayerSum;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.SumSheet;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/** One figure of a month, or one payer's month, opened into what it is made of. */
@Named
@RequestScoped
public class SumPage {

    @Inject
    private ProgrammeReading reading;

    @Inject
    private ProgrammeExplaining explaining;

    private String ref = "";
    private String month = "";
    private String figure = "";
    private String payer = "";
    private ProgrammeView view;
    private SumSheet sheet;
    private PayerSum payerSum;

    /** Opens what is asked for, so that a month or figure that is not there is said before the page begins. */
    public void load() {
        if (payer.isEmpty()) {
            sheet = explaining.sum(ref, askedFigure(), askedMonth());
        } else {
            payerSum = explaining.payerSum(ref, payer, askedMonth());
        }
    }

    private YearMonth askedMonth() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            NotFound nothing = new NotFound("no-such-month");
            nothing.initCause(e);
            throw nothing;
        }
    }

    private Figure askedFigure() {
        return Arrays.stream(Figure.values())
                .filter(one -> one.name().equals(figure.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    public SumSheet getSheet() {
        return sheet;
    }

    public PayerSum getPayerSum() {
        return payerSum;
    }

    /** The page's subject. */
    public String getTitle() {
        String what = sheet == null
                ? PageTexts.of(ProgrammeSection.FEATURE, "payer.sum", payer)
                : PageTexts.of(ProgrammeSection.FEATURE, "figure." + sheet.figure());
        return PageTexts.of(ProgrammeSection.FEATURE, "sum.title", what);
    }

    /** True where nothing stands behind the figure. */
    public boolean isNothing() {
        return sheet.pence() == 0
                && sheet.terms().isEmpty()
                && sheet.hospital().wards().isEmpty()
                && sheet.hospital().sites().isEmpty()
                && sheet.supports().isEmpty()
                && sheet.schemes().isEmpty()
                && sheet.paid().isEmpty()
                && sheet.funding().isEmpty()
                && sheet.toDate().isEmpty();
    }

    /** Pence that may have parts, as pounds: £506,944.1667. */
    public String exact(BigDecimal pence) {
        BigDecimal pounds = pence.movePointLeft(2).stripTrailingZeros();
        return "£" + String.format(Locale.UK, "%,." + Math.max(2, pounds.scale()) + "f", pounds);
    }

    public String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month == null ? "" : month;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure == null ? "" : figure;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer == null ? "" : payer;
    }
}
