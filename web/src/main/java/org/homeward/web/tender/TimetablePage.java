package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.domain.TimetableDraft;

/** Until when questions and bids are taken, and why the time is short where it is. */
@Named
@ViewScoped
public class TimetablePage extends TenderSection {

    @Inject
    private TenderWriting writing;

    private final DayAndTime questions = new DayAndTime();
    private final DayAndTime bids = new DayAndTime();
    private String shortPeriodReason = "";

    @Override
    protected void read(TenderView stored) {
        questions.read(stored.facts().questionsClose());
        bids.read(stored.facts().deadline());
        shortPeriodReason = stored.desk().orElseThrow().shortPeriodReason();
    }

    public String save() {
        TimetableDraft draft =
                new TimetableDraft(questions.moment("questionsClose"), bids.moment("deadline"), shortPeriodReason);
        return write(version -> writing.writeTimetable(getRef(), version, draft)) ? saved(TASKS) : "";
    }

    public DayAndTime getQuestions() {
        return questions;
    }

    public DayAndTime getBids() {
        return bids;
    }

    public String getShortPeriodReason() {
        return shortPeriodReason;
    }

    public void setShortPeriodReason(String shortPeriodReason) {
        this.shortPeriodReason = shortPeriodReason == null ? "" : shortPeriodReason;
    }
}
