package org.homeward.web.doublerunning;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.application.PayerAgreeing;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.AgreementDraft;
import org.homeward.doublerunning.domain.AgreementKind;
import org.homeward.doublerunning.domain.AgreementView;
import org.homeward.doublerunning.domain.PayerCost;
import org.homeward.doublerunning.domain.PayersView;
import org.homeward.doublerunning.domain.SignOffDraft;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** Records an agreement between payers or takes one back, and records that somebody has signed for a payer. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    private static final String PAYERS = "/doublerunning/payers";

    @Inject
    private PayerAgreeing agreeing;

    @Inject
    private ProgrammeReading reading;

    private String ref = "";
    private long agreement;
    private String kind = "";
    private String gives = "";
    private String receives = "";
    private String words = "";
    private LocalDate starts;
    private LocalDate ends;
    private String reason = "";
    private String payer = "";
    private String signedBy = "";
    private LocalDate signedOn;
    private transient PayersView payers;

    /** Only the lead comes here. */
    public void load() {
        ProgrammeSection.requireOwn(reading.view(ref));
        getPayers();
    }

    public PayersView getPayers() {
        if (payers == null) {
            payers = reading.payers(ref);
        }
        return payers;
    }

    /** The agreement that is to be taken back. */
    public AgreementView getStored() {
        return getPayers().agreements().stream()
                .filter(one -> one.id() == agreement && one.stands())
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-agreement"));
    }

    public String record() {
        agreeing.agree(
                ref,
                new AgreementDraft(
                        Arrays.stream(AgreementKind.values())
                                .filter(one -> one.name().equals(kind))
                                .findFirst(),
                        gives,
                        receives,
                        words,
                        Optional.ofNullable(starts),
                        Optional.ofNullable(ends)));
        return done("agreement.recorded");
    }

    public String end() {
        agreeing.end(ref, agreement, reason);
        return done("agreement.ended");
    }

    public String sign() {
        agreeing.sign(ref, new SignOffDraft(payer, signedBy, Optional.ofNullable(signedOn)));
        return done("sign.done");
    }

    private String done(String key) {
        PageTexts.done(ProgrammeSection.FEATURE, key);
        return PageTexts.redirect(PAYERS, List.of("ref=" + ref));
    }

    /** True where an agreement is to be taken back and not recorded. */
    public boolean isEnding() {
        return agreement > 0;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(AgreementKind.values())
                .map(one -> new Choice(
                        one.name(),
                        PageTexts.of(ProgrammeSection.FEATURE, "kind." + one),
                        PageTexts.of(ProgrammeSection.FEATURE, "kind." + one + ".hint")))
                .toList();
    }

    public List<SelectItem> getPayerItems() {
        return getPayers().payers().stream()
                .map(PayerCost::payer)
                .map(name -> new SelectItem(name, name))
                .toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public long getAgreement() {
        return agreement;
    }

    public void setAgreement(long agreement) {
        this.agreement = agreement;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getGives() {
        return gives;
    }

    public void setGives(String gives) {
        this.gives = gives == null ? "" : gives;
    }

    public String getReceives() {
        return receives;
    }

    public void setReceives(String receives) {
        this.receives = receives == null ? "" : receives;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer == null ? "" : payer;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy == null ? "" : signedBy;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
