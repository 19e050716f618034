package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.domain.Money;

/**
 * Reckons what a tender costs one bidder: reading all of it, writing every answer to its word limit, and finding the
 * documents that its profile does not hold. Small organisations stay away from what costs too much (Procurement Act 2023
 * s.12(4) and 86: barriers to small enterprises are to be considered and lowered).
 */
public final class BurdenMeter {

    private static final int MINUTES = 60;
    private static final int HUNDRED = 100;

    private BurdenMeter() {}

    public static Burden of(TenderDraft tender, BurdenFigures figures) {
        int read = toRead(tender).mapToInt(Words::count).sum();
        int write =
                tender.questions().stream().mapToInt(QuestionDraft::maxWords).sum();
        List<DemandDraft> uploads =
                tender.demands().stream().filter(BurdenMeter::isNeededForTheBid).toList();
        int beyond = Math.toIntExact(
                uploads.stream().filter(demand -> !isInProfiles(demand)).count());
        // minutes as one fraction, so that nothing is rounded twice
        BigInteger perMinute = BigInteger.valueOf(figures.readingWordsPerMinute());
        BigInteger perHour = BigInteger.valueOf(figures.writingWordsPerHour());
        BigInteger minutes = BigInteger.valueOf(read)
                .multiply(perHour)
                .add(BigInteger.valueOf((long) write * MINUTES).multiply(perMinute))
                .add(BigInteger.valueOf((long) beyond * figures.minutesPerUpload())
                        .multiply(perMinute)
                        .multiply(perHour));
        BigInteger whole = perMinute.multiply(perHour).multiply(BigInteger.valueOf(MINUTES));
        BigDecimal hours = new BigDecimal(minutes).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);
        Money cost = figures.hourCost().fraction(minutes, whole, RoundingMode.HALF_UP);
        Optional<BigDecimal> share = tender.head().value().valuePence().map(value -> percent(cost, value));
        boolean large = hours.compareTo(BigDecimal.valueOf(figures.largeHours())) > 0
                || share.filter(percent -> percent.compareTo(figures.largePercent()) > 0)
                        .isPresent();
        return new Burden(read, tender.questions().size(), write, uploads.size(), beyond, hours, cost, share, large);
    }

    private static BigDecimal percent(Money cost, long valuePence) {
        return BigDecimal.valueOf(cost.pence())
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(valuePence), 2, RoundingMode.HALF_UP);
    }

    private static Stream<String> toRead(TenderDraft tender) {
        Stream<String> head = Stream.of(tender.head().title(), tender.head().summary(), tender.terms());
        Stream<String> lots = tender.lots().stream().map(LotDraft::title);
        Stream<String> questions = tender.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.text(), question.help()),
                        question.scale().stream().map(MarkMeaning::meaning)));
        Stream<String> demands = tender.demands().stream().map(DemandDraft::text);
        return Stream.of(head, lots, questions, tender.conditions().stream(), demands)
                .flatMap(part -> part);
    }

    /** What only the winner brings costs no bid anything. */
    private static boolean isNeededForTheBid(DemandDraft demand) {
        return demand.whenNeeded().equals(DemandTime.BEFORE_AWARD.name());
    }

    private static boolean isInProfiles(DemandDraft demand) {
        return !demand.evidence().isEmpty() && !demand.evidence().equals(EvidenceKind.OTHER.name());
    }
}
