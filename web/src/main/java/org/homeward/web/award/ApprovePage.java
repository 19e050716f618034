package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardApproving.Preview;
import org.homeward.award.application.AwardReading;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.StandstillView;
import org.homeward.publication.application.NoticeReviewing;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticePreview;
import org.homeward.shared.domain.Regime;

/** A second officer sees what an approval would send out, reads every summary, and approves or sends back. */
@Named
@RequestScoped
public class ApprovePage {

    @Inject
    private AwardApproving approving;

    @Inject
    private AwardReading reading;

    @Inject
    private NoticeReviewing reviewing;

    private AskedLot asked;
    private AwardView award;
    private Preview preview;
    private NoticePreview notice;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    public AwardView getAward() {
        if (award == null) {
            award = reading.award(asked.ref(), asked.lot());
        }
        return award;
    }

    /** False when somebody has approved or sent it back meanwhile. */
    public boolean isWaiting() {
        return getAward().state() == AwardState.RECOMMENDED;
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = approving.preview(asked.ref(), asked.lot());
        }
        return preview;
    }

    /** The award notice as it will be published. */
    public NoticePreview getNotice() {
        if (notice == null) {
            NoticeKind kind = getStandstill().law() == Regime.PSR ? NoticeKind.PSR_INTENTION : NoticeKind.UK6;
            notice = reviewing.preview(kind, getAward().ref());
        }
        return notice;
    }

    public String getNoticeAddress() {
        return "/publication/review.xhtml?kind=" + getNotice().kind() + "&of="
                + getAward().ref();
    }

    public StandstillView getStandstill() {
        return getPreview().award().standstill().orElseThrow();
    }

    public String approve() {
        AwardView approved = approving.approve(asked.ref(), asked.lot());
        return asked.done("approve.done", "award", approved.summaries());
    }

    public String sendBack() {
        approving.sendBack(asked.ref(), asked.lot(), reason);
        return asked.done("approve.sent-back", "award");
    }

    public String page(String name) {
        return asked.page(name);
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
