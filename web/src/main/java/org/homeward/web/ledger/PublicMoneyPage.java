package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.application.PublicReinvestment;
import org.homeward.ledger.domain.Band;
import org.homeward.ledger.domain.PublicFigures;
import org.homeward.shared.domain.Money;

/** How much was released from hospital and reinvested, for everybody. */
@Named
@RequestScoped
public class PublicMoneyPage {

    @Inject
    private PublicReinvestment reinvestment;

    private PublicFigures figures;

    public PublicFigures getFigures() {
        if (figures == null) {
            figures = reinvestment.figures();
        }
        return figures;
    }

    public boolean isNothing() {
        return getFigures().years().isEmpty();
    }

    public int getSmallNumber() {
        return reinvestment.smallNumber();
    }

    /** A programme's years, for the lines under its name. */
    public List<PublicFigures.Line> years(PublicFigures.Line programme) {
        return getFigures().years().stream()
                .filter(line -> line.programme().equals(programme.programme()))
                .toList();
    }

    /** The sum, or the limits between which it lies. */
    public String sum(Band band) {
        if (band.exact()) {
            return Money.ofPence(band.fromPence()).toString();
        }
        Optional<Long> to = band.toPence();
        if (to.isEmpty()) {
            return AskedProgramme.text("public.over", pounds(band.fromPence()));
        }
        return band.fromPence() == 0
                ? AskedProgramme.text("public.under", pounds(to.get()))
                : AskedProgramme.text("public.between", pounds(band.fromPence()), pounds(to.get()));
    }

    private static String pounds(long pence) {
        String sum = Money.ofPence(pence).toString();
        return sum.endsWith(".00") ? sum.substring(0, sum.length() - 3) : sum;
    }

    /** Such as 70.0p; a word where it is hidden. */
    public String rate(PublicFigures.Line line) {
        return line.rate()
                .map(rate -> rate.toPlainString() + "p")
                .orElseGet(() -> AskedProgramme.text("public.hidden"));
    }

    /** What is released and not spent; empty where it is hidden. */
    public Optional<String> getWaiting() {
        PublicFigures.Line all = getFigures().all();
        return all.released().exact() && all.reinvested().exact()
                ? Optional.of(Money.ofPence(
                                all.released().fromPence() - all.reinvested().fromPence())
                        .toString())
                : Optional.empty();
    }
}
