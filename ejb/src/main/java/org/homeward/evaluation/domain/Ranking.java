package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.evaluation.domain.Tie.Decider;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.QuestionFacts;

/**
 * Puts the bids of one lot in order, by the questions, weights and price method that were published. Bids below a minimum
 * mark, without a price that can be marked, or set aside are out, and their prices are left out of the lowest and the
 * mean. Equal totals are decided by the higher score on lived-experience questions, then on all questions, then by lots
 * that two officers drew on the record.
 */
public final class Ranking {

    private static final Comparator<RankedBid> BEFORE_LOTS = Comparator.comparing(Ranking::total)
            .thenComparing(RankedBid::lived)
            .thenComparing(RankedBid::quality)
            .reversed();

    private final List<QuestionFacts> questions;
    private final PriceTerms price;
    private final List<List<String>> drawn;

    /** @param drawn orders that were drawn by lot, each of the bids that were tied then, the winner first */
    public Ranking(List<QuestionFacts> questions, PriceTerms price, List<List<String>> drawn) {
        this.questions = List.copyOf(questions);
        this.price = price;
        this.drawn = List.copyOf(drawn);
    }

    public LotResult of(List<JudgedBid> bids) {
        List<JudgedBid> in =
                bids.stream().filter(bid -> exclusions(bid).isEmpty()).toList();
        PriceScores prices =
                PriceScores.among(price, in.stream().map(JudgedBid::price).toList());
        List<RankedBid> eligible = in.stream()
                .map(bid -> scored(bid, Optional.of(prices)))
                .sorted(BEFORE_LOTS.thenComparing(RankedBid::bid))
                .toList();
        List<RankedBid> out = bids.stream()
                .filter(bid -> !exclusions(bid).isEmpty())
                .map(bid -> scored(bid, Optional.empty()))
                .sorted(Comparator.comparing(RankedBid::bid))
                .toList();
        int missing = bids.stream().mapToInt(this::missing).sum();
        if (missing > 0) {
            return new LotResult(LotResult.State.PROVISIONAL, joined(eligible, out), List.of(), missing);
        }
        List<RankedBid> ranked = ranked(eligible);
        boolean firstIsDecided =
                ranked.stream().filter(bid -> bid.rank().getAsInt() == 1).count() <= 1;
        return new LotResult(
                firstIsDecided ? LotResult.State.COMPLETE : LotResult.State.PROVISIONAL,
                joined(ranked, out),
                ties(ranked),
                0);
    }

    private List<RankedBid> ranked(List<RankedBid> eligible) {
        List<RankedBid> ranked = new ArrayList<>();
        for (List<RankedBid> group : groups(eligible, Ranking::equalInMarks)) {
            int place = ranked.size() + 1;
            Optional<List<String>> order = order(group);
            for (int i = 0; i < group.size(); i++) {
                int at = i;
                ranked.add(order.map(refs -> find(group, refs.get(at)).ranked(place + at))
                        .orElseGet(() -> group.get(at).ranked(place)));
            }
        }
        return ranked;
    }

    /** The order that was drawn for exactly these bids; a draw for others decides nothing here. */
    private Optional<List<String>> order(List<RankedBid> group) {
        List<String> refs = group.stream().map(RankedBid::bid).toList();
        return group.size() == 1
                ? Optional.of(refs)
                : drawn.stream()
                        .filter(order ->
                                order.size() == refs.size() && Set.copyOf(order).equals(Set.copyOf(refs)))
                        .findFirst();
    }

    private List<Tie> ties(List<RankedBid> ranked) {
        return groups(ranked, bid -> List.of(total(bid))).stream()
                .filter(group -> group.size() > 1)
                .map(group -> new Tie(group.stream().map(RankedBid::bid).toList(), decider(group)))
                .toList();
    }

    private Decider decider(List<RankedBid> group) {
        if (group.stream().map(RankedBid::rank).distinct().count() < group.size()) {
            return Decider.NOBODY;
        }
        if (groups(group, RankedBid::lived).size() == group.size()) {
            return Decider.LIVED_EXPERIENCE;
        }
        return groups(group, Ranking::equalInMarks).size() == group.size() ? Decider.QUESTIONS : Decider.LOTS;
    }

    private RankedBid scored(JudgedBid bid, Optional<PriceScores> prices) {
        List<ScoredPart> parts =
                questions.stream().map(question -> part(question, bid)).toList();
        BigDecimal quality = sum(parts.stream());
        Optional<BigDecimal> priceScore = prices.map(among -> among.of(bid.price()));
        return new RankedBid(
                OptionalInt.empty(),
                bid.bid(),
                bid.bidderId(),
                bid.bidder(),
                priceScore.map(quality::add),
                quality,
                sum(parts.stream().filter(ScoredPart::livedExperience)),
                priceScore,
                bid.price(),
                prices.map(among -> among.working(bid.price())).orElse(""),
                parts,
                exclusions(bid));
    }

    private static ScoredPart part(QuestionFacts question, JudgedBid bid) {
        Optional<AgreedMark> agreed = Optional.ofNullable(bid.marks().get(question.ref()));
        int highest = question.highestMark();
        return new ScoredPart(
                question.ref(),
                question.text(),
                agreed.map(AgreedMark::mark),
                highest,
                question.weight(),
                agreed.map(given -> Scores.ofMark(given.mark(), highest, question.weight())),
                agreed.map(AgreedMark::reason).orElse(""),
                agreed.map(given -> Scores.working(given.mark(), highest, question.weight()))
                        .orElse(""),
                question.livedExperience());
    }

    private List<Reason> exclusions(JudgedBid bid) {
        List<Reason> found = new ArrayList<>();
        for (QuestionFacts question : questions) {
            Optional.ofNullable(bid.marks().get(question.ref()))
                    .filter(agreed -> agreed.mark() < question.minimumMark().orElse(0))
                    .ifPresent(agreed -> found.add(Reason.of(
                            "excluded-minimum-mark",
                            question.ref(),
                            "" + agreed.mark(),
                            "" + question.minimumMark().orElse(0))));
        }
        if (PriceScores.marksPrices(price) && bid.price().compareTo(Money.NOUGHT) <= 0) {
            found.add(Reason.of("excluded-no-price"));
        }
        found.addAll(bid.leftOutFor());
        return found;
    }

    private int missing(JudgedBid bid) {
        return Math.toIntExact(questions.stream()
                .filter(question -> !bid.marks().containsKey(question.ref()))
                .count());
    }

    private static BigDecimal sum(Stream<ScoredPart> parts) {
        return parts.map(ScoredPart::score).flatMap(Optional::stream).reduce(Scores.NOUGHT, BigDecimal::add);
    }

    private static BigDecimal total(RankedBid bid) {
        return bid.total().orElse(Scores.NOUGHT);
    }

    /** All scores have two decimals, so that equal ones are equal objects. */
    private static List<BigDecimal> equalInMarks(RankedBid bid) {
        return List.of(total(bid), bid.lived(), bid.quality());
    }

    private static <K> List<List<RankedBid>> groups(List<RankedBid> sorted, Function<RankedBid, K> key) {
        List<List<RankedBid>> groups = new ArrayList<>();
        for (RankedBid bid : sorted) {
            if (groups.isEmpty()
                    || !key.apply(groups.get(groups.size() - 1).get(0)).equals(key.apply(bid))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(bid);
        }
        return groups;
    }

    private static RankedBid find(List<RankedBid> group, String ref) {
        return group.stream().filter(bid -> bid.bid().equals(ref)).findFirst().orElseThrow();
    }

    private static List<RankedBid> joined(List<RankedBid> first, List<RankedBid> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
