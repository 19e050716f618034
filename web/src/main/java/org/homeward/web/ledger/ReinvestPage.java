package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.ReleasePart;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Wording;

/** A finance officer promises released money to a contract or scheme. */
@Named
@RequestScoped
public class ReinvestPage {

    private static final String CONTRACT = "contract:";
    private static final String SCHEME = "scheme:";

    @Inject
    private LedgerReading reading;

    @Inject
    private Reinvesting reinvesting;

    private AskedProgramme asked;
    private List<SelectItem> releases;
    private List<SelectItem> aims;
    private String release;
    private String contract;
    private Money amountPence;
    private String note;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        release = AskedProgramme.parameter("release");
    }

    /** Releases with money left, the oldest first. */
    public List<SelectItem> getReleases() {
        if (releases == null) {
            releases = reading.available(asked.ref(), ListQuery.of(1, ListQuery.LARGEST_PAGE)).items().stream()
                    .map(ReinvestPage::item)
                    .toList();
        }
        return releases;
    }

    private static SelectItem item(ReleaseView one) {
        return new SelectItem(
                one.ref(),
                AskedProgramme.text(
                        "reinvest.release.item",
                        one.ref(),
                        AskedProgramme.text("short." + one.part()),
                        one.part() == ReleasePart.VARIABLE ? one.subject() : one.place(),
                        Wording.month(one.month()),
                        Money.ofPence(one.availablePence())));
    }

    /** Contracts and schemes. */
    public List<SelectItem> getAims() {
        if (aims == null) {
            aims = reinvesting.aims(asked.ref()).stream()
                    .map(aim -> aim.contract()
                            ? new SelectItem(
                                    CONTRACT + aim.ref(),
                                    AskedProgramme.text("reinvest.aim." + aim.state(), aim.ref(), aim.name()))
                            : new SelectItem(
                                    SCHEME + aim.ref(), AskedProgramme.text("reinvest.aim.scheme", aim.name())))
                    .toList();
        }
        return aims;
    }

    public String promise() {
        String aim = contract == null ? "" : contract;
        ReinvestmentView made = reinvesting.promise(
                asked.ref(),
                new Reinvesting.Promise(
                        Optional.ofNullable(release),
                        after(aim, CONTRACT),
                        after(aim, SCHEME),
                        Optional.ofNullable(amountPence).map(Money::pence),
                        Optional.ofNullable(note)));
        return asked.done(
                "reinvest.done",
                List.of(Money.ofPence(made.amountPence()), made.ref()),
                "trace",
                "release=" + made.release());
    }

    private static Optional<String> after(String aim, String mark) {
        return aim.startsWith(mark) ? Optional.of(aim.substring(mark.length())) : Optional.empty();
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(String release) {
        this.release = release;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public Money getAmountPence() {
        return amountPence;
    }

    public void setAmountPence(Money amountPence) {
        this.amountPence = amountPence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
