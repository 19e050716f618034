package org.homeward.web.bidding;

import java.util.List;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.QuestionFacts;

/**
 * Which questions stand on which page of a bid. One question a page is the rule. A tender below the threshold with more
 * than two questions puts them on two pages, so that such a bid is read, written and sent on six pages at most: the start,
 * two of questions, the price, the check, the receipt (docs/adr/0015).
 */
final class QuestionPages {

    private static final int PAGES_OF_A_SMALL_TENDER = 2;

    private QuestionPages() {}

    /** The questions in their order, page by page; the pages of a small tender ask for about as many words each. */
    static List<List<QuestionFacts>> of(BuyingRegime regime, List<QuestionFacts> questions) {
        if (regime != BuyingRegime.BELOW_THRESHOLD || questions.size() <= PAGES_OF_A_SMALL_TENDER) {
            return questions.stream().map(List::of).toList();
        }
        int first = fairCut(questions);
        return List.of(questions.subList(0, first), questions.subList(first, questions.size()));
    }

    /** How many questions go onto the first page, so that the longer of the two pages is as short as it can be. */
    private static int fairCut(List<QuestionFacts> questions) {
        int all = words(questions);
        int best = 1;
        int longest = Integer.MAX_VALUE;
        for (int cut = 1; cut < questions.size(); cut++) {
            int before = words(questions.subList(0, cut));
            int longer = Math.max(before, all - before);
            if (longer < longest) {
                longest = longer;
                best = cut;
            }
        }
        return best;
    }

    private static int words(List<QuestionFacts> questions) {
        return questions.stream().mapToInt(QuestionFacts::maxWords).sum();
    }
}
