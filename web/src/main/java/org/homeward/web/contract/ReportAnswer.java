package org.homeward.web.contract;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.ReportView;

/** A report as it is answered; figures are texts. */
public record ReportAnswer(
        YearMonth period, int version, String by, Instant at, boolean late, String words, List<FigurePart> figures) {

    /** One figure with its rating. */
    public record FigurePart(
            String indicator, Optional<String> value, Optional<String> whyNot, String evidence, Rating rating) {}

    static ReportAnswer of(ReportView view) {
        return new ReportAnswer(
                view.period(),
                view.version(),
                view.by(),
                view.at(),
                view.late(),
                view.words(),
                view.figures().stream()
                        .map(figure -> new FigurePart(
                                figure.indicator(),
                                figure.value().map(Plain::of),
                                Optional.of(figure.whyNot()).filter(why -> !why.isEmpty()),
                                figure.evidence(),
                                figure.rating()))
                        .toList());
    }
}
