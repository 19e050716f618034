package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.award.application.AwardReading;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.OutcomeView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderStep;
import org.homeward.web.frame.PageTexts;

/** A tender that went out: what can be done with it and with each lot now, and what it went through. */
@Named
@RequestScoped
public class TenderRunning {

    private static final String FEATURE = "tender";

    /**
     * Something to do or to read.
     *
     * @param link where; empty where this person cannot go
     * @param word of the tag at its right; empty for none
     * @param kind of that tag
     */
    public record Line(String title, String hint, String link, String word, String kind) {}

    /**
     * A lot with what there is to do and to read of it, in the order of the purchase.
     *
     * @param state for its tag: what came of the lot, once bidders were told
     */
    public record LotCard(LotFacts lot, String state, List<Line> lines) {}

    /** One line of the history, in words. */
    public record Past(TenderStep step, String what, String who, String why) {}

    @Inject
    private TenderPage page;

    @Inject
    private TenderReading reading;

    @Inject
    private AwardReading awards;

    @Inject
    private TenderWords words;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** What concerns the whole tender. */
    public List<Line> getLines() {
        TenderFacts facts = page.getFacts();
        boolean open = facts.state() == TenderState.PUBLISHED;
        List<Line> lines = new ArrayList<>();
        lines.add(plain("clarifications", "clarifications.hint", "/tender/clarifications.xhtml?ref=" + facts.ref()));
        if (open && may(Permission.TENDERS_WRITE)) {
            lines.add(plain("addendum", "addendum.hint", "/tender/addendum.xhtml?ref=" + facts.ref()));
        }
        if (open && facts.route() == Route.QUOTATION && may(Permission.TENDERS_WRITE)) {
            lines.add(
                    plain("task.invitations", "invitations.more.hint", "/tender/invitations.xhtml?ref=" + facts.ref()));
        }
        if (facts.state() != TenderState.CANCELLED && may(Permission.PANEL_SET)) {
            lines.add(plain("run.panel", "run.panel.hint", "/evaluation/panel.xhtml?ref=" + facts.ref()));
        }
        return lines;
    }

    public List<LotCard> getLots() {
        return page.getFacts().lots().stream()
                .map(lot -> new LotCard(lot, state(lot), lines(lot)))
                .toList();
    }

    private String state(LotFacts lot) {
        List<OutcomeView> said = page.getOutcomes().stream()
                .filter(one -> one.lot() == lot.number())
                .toList();
        return Outcome.tag("LOT_" + lot.state(), lot.state().isOpen() ? 1 : 0, said, clock.instant());
    }

    /** A tender is not cancelled from under a decision that bidders were told. */
    public boolean isCancellable() {
        return page.getFacts().state() != TenderState.CANCELLED && !Outcome.stands(page.getOutcomes());
    }

    private List<Line> lines(LotFacts lot) {
        List<Line> lines = new ArrayList<>();
        lines.add(bids(lot));
        if (!lot.state().isOpen() && lot.state() != LotState.CLOSED) {
            return lines;
        }
        if (lot.state().isOpen() && may(Permission.SCORES_AGREE)) {
            lines.add(plain("run.agree", "run.agree.hint", "/evaluation/agree" + of(lot)));
        }
        if (lot.state().isOpen() && may(Permission.RESULTS_READ)) {
            lines.add(plain("run.result", "run.result.hint", "/evaluation/result" + of(lot)));
        }
        if (may(Permission.AWARDS_READ)) {
            lines.add(award(lot));
        }
        return lines;
    }

    /** Officers open the bids; once that was done, those who may read them. */
    private Line bids(LotFacts lot) {
        String address = ".xhtml?tender=" + page.getRef() + "&lot=" + lot.number();
        String link = "";
        if (lot.state().isOpen() && may(Permission.BIDS_READ)) {
            link = "/bidding/opened" + address;
        } else if ((lot.state() == LotState.BIDDING || lot.state() == LotState.CLOSED) && may(Permission.BIDS_OPEN)) {
            link = "/bidding/open" + address;
        }
        return plain("run.bids." + lot.state(), "run.bids." + lot.state() + ".hint", link);
    }

    private Line award(LotFacts lot) {
        Optional<AwardView> award = awards.ofLot(page.getRef(), lot.number()).award();
        String hint = award.flatMap(AwardView::bidderName).orElseGet(() -> words.text("run.award.hint"));
        String word = award.map(AwardView::state)
                .map(state -> PageTexts.of("award", "state." + state))
                .orElse("");
        return new Line(
                words.text("run.award"),
                hint,
                "/award/award" + of(lot),
                word,
                award.map(AwardView::state).map(TenderRunning::kind).orElse(""));
    }

    private static String kind(AwardState state) {
        return switch (state) {
            case AWARDED, CONTRACTED -> "good";
            case RECOMMENDED -> "warn";
            case APPROVED -> "info";
            case SENT_BACK, DECLINED, SET_ASIDE, NO_AWARD -> "plain";
        };
    }

    private String of(LotFacts lot) {
        return ".xhtml?ref=" + page.getRef() + "&lot=" + lot.number();
    }

    private Line plain(String title, String hint, String link) {
        return new Line(words.text(title), words.text(hint), link, "", "");
    }

    /** Those who answer for a tender and those who look over their shoulder. */
    public boolean isHistoryShown() {
        return may(Permission.TENDERS_WRITE) || may(Permission.AUDIT_READ);
    }

    /** What it went through, the latest first. */
    public List<Past> getHistory() {
        List<Past> history = new ArrayList<>();
        reading.history(page.getRef()).forEach(step -> history.add(0, past(step)));
        return history;
    }

    private Past past(TenderStep step) {
        String what = step.lot() == 0
                ? words.text("past." + (step.from().isEmpty() ? "BEGUN" : step.to()))
                : PageTexts.of(FEATURE, "past.lot." + step.to(), step.lot());
        boolean saysMore = step.from().isPresent()
                && (step.to().equals("DRAFT")
                        || step.to().equals("DECIDED")
                        || step.to().equals("CANCELLED")
                        || step.from().filter("DECIDED"::equals).isPresent());
        return new Past(
                step, what, step.by().orElseGet(() -> words.text("past.itself")), saysMore ? step.reason() : "");
    }

    private boolean may(Permission permission) {
        return acting.actor().may(permission);
    }
}
