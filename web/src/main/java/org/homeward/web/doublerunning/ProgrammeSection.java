package org.homeward.web.doublerunning;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.frame.PageTexts;

/**
 * One section of a programme that is being written: remembers which version the officer read. When somebody else was
 * faster, the page shows what is stored now, keeps what was typed, and the next saving puts it in its place.
 */
public abstract class ProgrammeSection implements Serializable {

    static final String FEATURE = "doublerunning";

    /** Attribute of an input that must be filled in: the code of what is said when it is not. */
    private static final String NEEDED = "needed";

    @Inject
    private ProgrammeReading reading;

    @Inject
    private ProgrammeWriting writing;

    @Inject
    private Messages messages;

    private String ref = "";
    private int version;
    private boolean stale;
    private transient ProgrammeView view;

    /** Reads the programme; the form begins with what is stored. */
    public void load() {
        if (!ref.isEmpty()) {
            requireOwn(getView());
            version = getView().version();
            read(getView().programme());
        }
    }

    /** Refused with {@code programme-not-lead} for a partner, who has nothing to write here. */
    static void requireOwn(ProgrammeView view) {
        if (!view.own()) {
            throw new NotAllowed("programme-not-lead", view.lead());
        }
    }

    /** Fills the form from what is stored. */
    protected abstract void read(Programme stored);

    /** How a field of the document is called on this page. */
    protected abstract String fieldOnPage(String field);

    /** Writes the changed programme; false when somebody else was faster. Refusals name the fields as the page does. */
    protected boolean write(UnaryOperator<Programme> change) {
        try {
            writing.replace(ref, version, change.apply(getView().programme()));
            return true;
        } catch (Stale e) {
            stale = true;
            view = null;
            version = getView().version();
            return false;
        } catch (Invalid e) {
            throw onPage(e);
        }
    }

    /**
     * Says beside each field that is needed that it is missing, when something else cannot be read: nothing is saved then,
     * and whoever mends the one would hear of the other only afterwards. When everything can be read, saving says it.
     */
    public void alsoMissing(ComponentSystemEvent sent) {
        FacesContext faces = sent.getFacesContext();
        if (!faces.isValidationFailed()) {
            return;
        }
        VisitContext all = VisitContext.createVisitContext(faces);
        Map<String, String> missing = new LinkedHashMap<>();
        sent.getComponent().visitTree(all, (context, component) -> {
            if (component instanceof UIInput input && input.getAttributes().get(NEEDED) instanceof String code) {
                if (input.isValid() && UIInput.isEmpty(input.getValue())) {
                    missing.put(input.getId(), code);
                }
            }
            return VisitResult.ACCEPT;
        });
        missing.forEach((field, code) -> FieldErrors.add(faces, field, messages.text(code)));
    }

    /** The same refusal with the fields named as on this page. */
    protected Invalid onPage(Invalid refusal) {
        Invalid named = new Invalid(refusal.errors().stream()
                .map(error -> new FieldError(fieldOnPage(error.field()), error.code(), error.parameters()))
                .toList());
        named.initCause(refusal);
        return named;
    }

    /** Says that the section is saved and leads on. */
    protected String saved(String page) {
        PageTexts.done(FEATURE, "section.saved");
        return PageTexts.redirect("/doublerunning/" + page, List.of("ref=" + ref));
    }

    /** Every payer that the programme names so far, so that each is written the same way everywhere. */
    public SortedSet<String> getPayers() {
        Programme programme = getView().programme();
        SortedSet<String> payers = new TreeSet<>();
        programme.people().forEach(person -> {
            payers.add(person.hospitalPayer());
            person.decisionMaker().ifPresent(payers::add);
            person.payerShares().forEach(share -> payers.add(share.payer()));
        });
        programme.schemes().forEach(scheme -> scheme.payerShares().forEach(share -> payers.add(share.payer())));
        programme.funding().forEach(line -> payers.add(line.payer()));
        return payers;
    }

    /** The programme as it is stored. */
    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    /** True when somebody else saved this programme while this form was open. */
    public boolean isStale() {
        return stale;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
