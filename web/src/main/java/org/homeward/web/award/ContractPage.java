package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.AwardReading.LotAward;
import org.homeward.award.application.ContractDetails;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.LotFacts;

/** An officer records what was signed. Dates and value begin as the tender has them. */
@Named
@RequestScoped
public class ContractPage {

    @Inject
    private ContractDetails contracts;

    @Inject
    private AwardReading reading;

    private AskedLot asked;
    private LotAward view;
    private LocalDate signedOn;
    private LocalDate startDate;
    private LocalDate endDate;
    private Money valuePence;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
        LotFacts lot = getView().place().lot();
        startDate = lot.startDate().orElse(null);
        endDate = lot.endDate().orElse(null);
        valuePence = getView().place().value().orElse(null);
    }

    public LotAward getView() {
        if (view == null) {
            view = reading.ofLot(asked.ref(), asked.lot());
        }
        return view;
    }

    /** The award; null, which a page shows as nothing, where there is none. */
    public AwardView getAward() {
        return getView().award().orElse(null);
    }

    public boolean isReady() {
        return getView()
                .award()
                .filter(award -> award.state() == AwardState.AWARDED)
                .isPresent();
    }

    public String record() {
        contracts.record(
                asked.ref(),
                asked.lot(),
                new ContractDetails.Draft(
                        Optional.ofNullable(signedOn),
                        Optional.ofNullable(startDate),
                        Optional.ofNullable(endDate),
                        Optional.ofNullable(valuePence)));
        return asked.done("contract.done", "award");
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

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public Money getValuePence() {
        return valuePence;
    }

    public void setValuePence(Money valuePence) {
        this.valuePence = valuePence;
    }
}
