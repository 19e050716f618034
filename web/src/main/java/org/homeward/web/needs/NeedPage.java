package org.homeward.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.domain.NeedView;

/** One need. */
@Named
@RequestScoped
public class NeedPage {

    @Inject
    private NeedReading needs;

    private String ref = "";
    private NeedView view;

    public NeedView getView() {
        if (view == null) {
            view = needs.view(ref);
        }
        return view;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
