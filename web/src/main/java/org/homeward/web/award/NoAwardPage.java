package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.AwardReading.LotAward;
import org.homeward.award.application.Recommending;
import org.homeward.award.domain.AwardState;

/** An officer decides that nobody gets a lot, and says why. */
@Named
@RequestScoped
public class NoAwardPage {

    @Inject
    private Recommending recommending;

    @Inject
    private AwardReading reading;

    private AskedLot asked;
    private LotAward view;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    public LotAward getView() {
        if (view == null) {
            view = reading.ofLot(asked.ref(), asked.lot());
        }
        return view;
    }

    /** True when a decision stands that this one would take back. */
    public boolean isTakesBack() {
        return getView().award().filter(award -> award.state().isTold()).isPresent();
    }

    /** True when the contract is signed, which no decision takes back. */
    public boolean isSigned() {
        return getView()
                .award()
                .filter(award -> award.state() == AwardState.CONTRACTED)
                .isPresent();
    }

    public String decide() {
        recommending.noAward(asked.ref(), asked.lot(), reason);
        return asked.done("none.done", "award");
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
