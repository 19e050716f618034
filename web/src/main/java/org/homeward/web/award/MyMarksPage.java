package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.award.application.AwardDeclining;
import org.homeward.award.application.SummaryReading;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.MySummary;
import org.homeward.award.domain.OutcomeView;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** How a bidder's own bid was marked, and the chosen bid beside it. */
@Named
@RequestScoped
public class MyMarksPage {

    @Inject
    private SummaryReading reading;

    @Inject
    private AwardDeclining declining;

    private AskedLot asked;
    private MySummary view;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    public MySummary getView() {
        if (view == null) {
            view = reading.mine(asked.ref(), asked.lot());
        }
        return view;
    }

    public AssessmentSummary getTold() {
        return getView().summary();
    }

    /** What came of it in one sentence. */
    public String getResult() {
        AssessmentSummary told = getTold();
        if (told.won()) {
            return PageTexts.of("award", "mine.won");
        }
        return told.place()
                .map(place -> PageTexts.of("award", "mine.place", place, told.bids(), told.winner()))
                .orElseGet(() -> PageTexts.of("award", "mine.out", told.winner()));
    }

    /** Where the lot stands now, in one sentence. */
    public String getNow() {
        return getView()
                .outcome()
                .map(said -> PageTexts.of(
                        "award",
                        "mine.now." + said.kind() + (isWaiting(said) ? ".waiting" : ""),
                        said.supplier(),
                        said.lastDay().map(Wording::day).orElse("")))
                .orElse("");
    }

    private static boolean isWaiting(OutcomeView said) {
        return said.kind() == OutcomeView.Kind.INTENDED && said.endsAt().isPresent();
    }

    public String decline() {
        declining.decline(asked.ref(), asked.lot(), reason);
        return asked.done("mine.declined", "my-marks");
    }

    public String getRef() {
        return asked.ref();
    }

    public int getLot() {
        return asked.lot();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
