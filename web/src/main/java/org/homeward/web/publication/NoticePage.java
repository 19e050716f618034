package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.publication.application.NoticeReading;
import org.homeward.publication.domain.NoticeView;

/** One published notice, for everybody. */
@Named
@RequestScoped
public class NoticePage {

    /** Where to go, and the key of the words that say so. */
    public record Link(String address, String words) {}

    @Inject
    private NoticeReading reading;

    private String ref = "";
    private NoticeView view;

    public NoticeView getView() {
        if (view == null) {
            view = reading.notice(ref);
        }
        return view;
    }

    /** The page of what the notice is about, and the key of the words for it; nothing when it has no page of its own. */
    public Optional<Link> getAbout() {
        String about = getView().subjectRef();
        if (about.startsWith("HW-")) {
            return Optional.of(new Link("/tender/public.xhtml?ref=" + about, "notice.tender"));
        }
        return about.startsWith("CI-")
                ? Optional.of(new Link("/needs/published-intention.xhtml?ref=" + about, "notice.intention"))
                : Optional.empty();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
