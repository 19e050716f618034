package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Permission;

/** What every page of a ledger shows: whose it is, and the words for what stands in it. */
@Named
@RequestScoped
public class LedgerHead {

    @Inject
    private LedgerReading reading;

    @Inject
    private Acting acting;

    private AskedProgramme asked;
    private ProgrammeView view;
    private Map<String, String> contracts;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public String getRef() {
        return asked.ref();
    }

    public Programme getProgramme() {
        return getWhole().programme();
    }

    public ProgrammeView getWhole() {
        if (view == null) {
            view = reading.programme(asked.ref());
        }
        return view;
    }

    /** True where the acting organisation leads the programme; a partner only reads. */
    public boolean isOwn() {
        return getWhole().own();
    }

    /** Whether the actor may do this here: by the role, and because the acting organisation leads the programme. */
    boolean allows(Permission permission) {
        return acting.actor().may(permission) && isOwn();
    }

    /** The same, for a page. */
    public boolean may(String permission) {
        return allows(Permission.valueOf(permission));
    }

    /** Refused with {@code programme-not-lead} for a partner, who has nothing to enter. */
    public void mustLead() {
        if (!isOwn()) {
            throw new NotAllowed("programme-not-lead", getWhole().lead());
        }
    }

    public String getName() {
        return getProgramme().name();
    }

    /** Address of a page of this ledger. */
    public String page(String name) {
        return asked.page(name);
    }

    /** What a contract or scheme is called; its reference where it has no other name. */
    public String aim(String ref) {
        if (contracts == null) {
            contracts = reading.contracts(asked.ref());
        }
        return contracts.getOrDefault(ref, ref);
    }

    /** What a journal is, in words. */
    public String what(JournalView journal) {
        String word =
                AskedProgramme.text("kind." + journal.kind(), journal.reverses().orElse(""));
        return switch (journal.kind()) {
            case RELEASE ->
                word
                        + journal.part()
                                .map(part -> ", " + AskedProgramme.text("short." + part))
                                .orElse("")
                        + ", "
                        + journal.subject().orElse("");
            case COMMITMENT, SPENDING ->
                word + ", " + journal.aim().map(this::aim).orElse("") + note(journal);
            case FUNDING_DUE, FUNDING_RECEIVED ->
                word + journal.funding().map(line -> ", " + line).orElse("");
            default -> word + note(journal);
        };
    }

    private static String note(JournalView journal) {
        return journal.note().isEmpty() ? "" : ", " + journal.note();
    }

    /** Who stands behind a journal. */
    public String by(JournalView journal) {
        if (journal.kind() == JournalKind.RELEASE) {
            return AskedProgramme.text(
                    "by.confirmed",
                    journal.enteredBy().orElse(""),
                    journal.confirmedBy().orElse(""));
        }
        if (journal.by().isEmpty()) {
            return AskedProgramme.text("by.product");
        }
        return journal.actualRow().isPresent() && journal.kind() != JournalKind.REVERSAL
                ? AskedProgramme.text("by.import") + ", " + journal.by().get()
                : journal.by().get();
    }
}
