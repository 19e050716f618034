package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.shared.domain.Permission;

/** One journal with its postings, and the form that takes it back. */
@Named
@RequestScoped
public class JournalPage {

    @Inject
    private LedgerReading reading;

    @Inject
    private Reversing reversing;

    @Inject
    private LedgerHead head;

    private AskedProgramme asked;
    private String ref;
    private JournalView view;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        ref = AskedProgramme.parameter("ref");
    }

    public JournalView getView() {
        if (view == null) {
            view = reading.journal(asked.ref(), ref);
        }
        return view;
    }

    public String getRef() {
        return ref;
    }

    /** The contract or scheme by its name, with the reference by which it can be found. */
    public String getAim() {
        String aim = getView().aim().orElse("");
        String name = head.aim(aim);
        return name.equals(aim) ? aim : AskedProgramme.text("journal.aim.named", name, aim);
    }

    public boolean isToReverse() {
        return head.allows(Permission.LEDGER_POST)
                && getView().reversedBy().isEmpty()
                && getView().kind() != JournalKind.REVERSAL;
    }

    public String reverse() {
        List<JournalView> reversals = reversing.reverse(asked.ref(), ref, reason);
        return asked.done(
                "journal.reverse.done",
                List.of(ref),
                "journal",
                "ref=" + reversals.get(0).ref());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
