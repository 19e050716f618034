package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.PublicReinvestment;
import org.homeward.ledger.domain.Band;
import org.homeward.ledger.domain.PublicFigures;

/** How much was released from hospital and reinvested in support at home, for everybody. */
@Path("reinvestment")
@RequestScoped
@Tag(name = "open data")
public class OpenReinvestmentResource {

    @Inject
    private PublicReinvestment figures;

    /**
     * One programme in one financial year, a programme over all years, or everything.
     *
     * @param programme reference; left out for everything
     * @param year such as 2026/27; left out for all years together
     * @param releasedPence exactly; left out where fewer people than {@code smallNumber} stand behind it
     * @param releasedBand the band in which it lies then
     * @param rate reinvested in percent of released; left out where one of the sums is in a band, or nothing was released
     */
    public record Line(
            Optional<String> programme,
            Optional<String> name,
            Optional<String> organisation,
            Optional<String> year,
            Optional<Long> releasedPence,
            Optional<Range> releasedBand,
            Optional<Long> reinvestedPence,
            Optional<Range> reinvestedBand,
            Optional<String> rate) {

        static Line of(PublicFigures.Line line) {
            return new Line(
                    known(line.programme()),
                    known(line.name()),
                    known(line.organisation()),
                    line.year(),
                    exact(line.released()),
                    band(line.released()),
                    exact(line.reinvested()),
                    band(line.reinvested()),
                    line.rate().map(BigDecimal::toPlainString));
        }

        private static Optional<String> known(String text) {
            return Optional.of(text).filter(words -> !words.isEmpty());
        }

        private static Optional<Long> exact(Band band) {
            return band.exact() ? Optional.of(band.fromPence()) : Optional.empty();
        }

        private static Optional<Range> band(Band band) {
            return band.exact() ? Optional.empty() : Optional.of(new Range(band.fromPence(), band.toPence()));
        }
    }

    /**
     * Two limits.
     *
     * @param fromPence not less than this
     * @param toPence less than this; left out: no end
     */
    public record Range(long fromPence, Optional<Long> toPence) {}

    /**
     * Everything that is published.
     *
     * @param smallNumber from how many people on a sum is told exactly
     * @param items by programme and financial year
     * @param programmes each programme's years together
     * @param all everything together
     */
    public record Published(int smallNumber, List<Line> items, List<Line> programmes, Line all) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Released, reinvested and the rate, by programme and financial year; bands instead of small numbers")
    public Published published() {
        PublicFigures shown = figures.figures();
        return new Published(
                figures.smallNumber(),
                shown.years().stream().map(Line::of).toList(),
                shown.programmes().stream().map(Line::of).toList(),
                Line.of(shown.all()));
    }
}
