package org.homeward.web.tender;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Stale;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.TenderDesk;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/**
 * One section of a tender that is being written: remembers which version the officer read. When somebody else was faster,
 * the page shows what is stored now, keeps what was typed, and the next saving puts it in its place.
 */
public abstract class TenderSection implements Serializable {

    static final String TASKS = "/tender/tender";

    @Inject
    private TenderReading reading;

    private String ref = "";
    private int version;
    private boolean stale;
    private transient TenderView view;

    /** Reads the tender; the form begins with what is stored. */
    public void load() {
        version = getView().version();
        read(getView());
    }

    /** Fills the form from what is stored. */
    protected abstract void read(TenderView stored);

    /** Finds what the form is about in what somebody else stored meanwhile; what was typed stays. */
    protected void reread(TenderView before, TenderView now) {
        // a section that is one form has nothing to find
    }

    /**
     * Where the part of a list that is being written stands now: where its name stands, or where it stood while the list
     * is as long as it was. What was added, and what somebody took out, goes to the end.
     *
     * @param number counted from 1, one more than the list is long for a part that is being added
     */
    static <T> int placeNow(List<T> before, List<T> now, int number, Function<T, String> name) {
        if (number > before.size()) {
            return now.size() + 1;
        }
        String mine = name.apply(before.get(number - 1));
        int same = now.stream().map(name).toList().indexOf(mine);
        if (same >= 0) {
            return same + 1;
        }
        return now.size() == before.size() ? number : now.size() + 1;
    }

    /** How a field of the document is called on this page. */
    protected String fieldOnPage(String field) {
        return field;
    }

    /** Writes; false when somebody else was faster. Refusals name the fields as the page does. */
    protected boolean write(IntConsumer writing) {
        try {
            writing.accept(version);
            return true;
        } catch (Stale e) {
            TenderView before = getView();
            stale = true;
            view = null;
            version = getView().version();
            reread(before, getView());
            return false;
        } catch (Invalid e) {
            throw caused(new Invalid(onPage(e.errors())), e);
        } catch (Refused e) {
            throw caused(new Refused(e.code(), e.parameters(), e.rule(), e.source(), onPage(e.errors())), e);
        }
    }

    private static <T extends RuntimeException> T caused(T refusal, RuntimeException cause) {
        refusal.initCause(cause);
        return refusal;
    }

    private List<FieldError> onPage(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(fieldOnPage(error.field()), error.code(), error.parameters()))
                .toList();
    }

    /** Says that the section is saved and leads on. */
    protected String saved(String page) {
        PageTexts.done("tender", "section.saved");
        return PageTexts.redirect(page, List.of("ref=" + ref));
    }

    /** The tender as it is stored. */
    public TenderView getView() {
        if (view == null) {
            view = reading.forOfficers(ref);
        }
        return view;
    }

    /** What only the buyer's people see of it. */
    public TenderDesk getDesk() {
        return getView().desk().orElseThrow();
    }

    /** True when somebody else saved this tender while this form was open. */
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
