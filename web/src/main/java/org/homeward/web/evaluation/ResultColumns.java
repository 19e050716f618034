package org.homeward.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.evaluation.domain.ScoredPart;
import org.homeward.web.export.Column;

/** The columns of a result as a table: one line for each bid, every part of its sum beside it. */
final class ResultColumns {

    private ResultColumns() {}

    static List<Column<RankedBid>> of(ResultView view) {
        List<Column<RankedBid>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "Place", bid -> bid.rank().isPresent() ? (Object) bid.rank().getAsInt() : ""));
        columns.add(new Column<>("Bid", RankedBid::bid));
        columns.add(new Column<>("Bidder", bid -> view.bidderRefs().getOrDefault(bid.bid(), "")));
        columns.add(new Column<>("Bidder's name", RankedBid::bidder));
        List<ScoredPart> questions = view.result().ranking().stream()
                .findFirst()
                .map(RankedBid::parts)
                .orElse(List.of());
        for (int i = 0; i < questions.size(); i++) {
            columns.addAll(question(questions.get(i), i));
        }
        columns.add(new Column<>("Quality", RankedBid::quality));
        columns.add(new Column<>("Price in pence", bid -> bid.price().pence()));
        columns.add(new Column<>("Price weight", bid -> view.price().weight()));
        columns.add(new Column<>("Price score", bid -> orEmpty(bid.priceScore())));
        columns.add(new Column<>("Price working", RankedBid::priceWorking));
        columns.add(new Column<>("Total", bid -> orEmpty(bid.total())));
        columns.add(new Column<>("Out because", bid -> view.excluded().getOrDefault(bid.bid(), "")));
        return List.copyOf(columns);
    }

    private static List<Column<RankedBid>> question(ScoredPart asked, int at) {
        String ref = asked.question();
        return List.of(
                part(ref + " mark", at, part -> orEmpty(part.mark())),
                part(ref + " of", at, ScoredPart::highest),
                part(ref + " weight", at, ScoredPart::weight),
                part(ref + " score", at, part -> orEmpty(part.score())),
                part(ref + " reason", at, ScoredPart::reason));
    }

    private static Column<RankedBid> part(String heading, int at, Function<ScoredPart, Object> value) {
        return new Column<>(heading, bid -> value.apply(bid.parts().get(at)));
    }

    private static Object orEmpty(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }
}
