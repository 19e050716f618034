package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.FactState;
import org.homeward.ledger.domain.FactView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;

/** One fact with its evidence: confirmed, sent back, taken back or reversed here. */
@Named
@RequestScoped
public class FactPage {

    @Inject
    private LedgerReading reading;

    @Inject
    private FactConfirming confirming;

    @Inject
    private FactEntering entering;

    @Inject
    private Reversing reversing;

    @Inject
    private LedgerHead head;

    @Inject
    private Acting acting;

    private AskedProgramme asked;
    private String ref;
    private FactView view;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        ref = AskedProgramme.parameter("ref");
    }

    public FactView getView() {
        if (view == null) {
            view = reading.fact(asked.ref(), ref);
        }
        return view;
    }

    public String getRef() {
        return ref;
    }

    public boolean isWaits() {
        return getView().state() == FactState.ENTERED && head.allows(Permission.LEDGER_FACTS);
    }

    /** Whether the actor entered it; the use case asks by the person's key and has the last word. */
    public boolean isOwn() {
        return acting.actor().name().equals(getView().enteredBy());
    }

    public boolean isToReverse() {
        return getView().state() == FactState.CONFIRMED && head.allows(Permission.LEDGER_POST);
    }

    public String confirm() {
        FactView confirmed = confirming.confirm(asked.ref(), ref);
        return done("fact.done.confirmed", ref, confirmed.releases());
    }

    public String sendBack() {
        confirming.sendBack(asked.ref(), ref, reason);
        return done("fact.done.back", ref);
    }

    public String withdraw() {
        entering.withdraw(asked.ref(), ref, reason);
        return done("fact.done.withdrawn", ref);
    }

    public String reverse() {
        reversing.reverseFact(asked.ref(), ref, reason);
        return done("fact.done.reversed", ref);
    }

    private String done(String key, Object... words) {
        return asked.done(key, List.of(words), "fact", "ref=" + ref);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
