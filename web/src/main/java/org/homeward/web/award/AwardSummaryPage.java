package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardApproving.Preview;
import org.homeward.award.application.AwardReading;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterView;
import org.homeward.shared.domain.NotFound;

/** What one bidder is told, as the buyer's people read it: before the approval as it would be, afterwards as it was. */
@Named
@RequestScoped
public class AwardSummaryPage {

    @Inject
    private AwardApproving approving;

    @Inject
    private AwardReading reading;

    private AskedLot asked;
    private AwardView award;
    private List<AssessmentSummary> summaries;
    private List<LetterView> letters;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    /** Reads everything once; refused with {@code no-summary} for a bid that is not of this lot. */
    public void load() {
        award = reading.award(asked.ref(), asked.lot());
        if (isDraft()) {
            Preview preview = approving.preview(asked.ref(), asked.lot());
            summaries = preview.summaries();
            letters = preview.letters();
        } else {
            summaries = reading.summaries(asked.ref(), asked.lot());
            letters = reading.letters(asked.ref(), asked.lot());
        }
        getTold();
    }

    public AssessmentSummary getTold() {
        String bid = AskedLot.parameter("bid");
        return summaries.stream()
                .filter(summary -> summary.bid().equals(bid))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-summary"));
    }

    /** The letters to this bidder, in the order in which they went out. */
    public List<LetterView> getLetters() {
        String bidder = getTold().bidder();
        return letters.stream().filter(letter -> letter.bidder().equals(bidder)).toList();
    }

    public boolean isDraft() {
        return award.state() == AwardState.RECOMMENDED;
    }

    public AwardView getAward() {
        return award;
    }

    public String page(String name) {
        return asked.page(name);
    }
}
