package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualView;
import org.homeward.ledger.domain.ActualsView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.TooLarge;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.upload.SentFile;

/** Extracts of the general ledger: the form that brings one, the rows that wait, and the files that came. */
@Named
@RequestScoped
public class ActualsPage {

    private static final String FILE = "file";
    private static final int FILES = 20;

    @Inject
    private ActualsTaking taking;

    @Inject
    private Messages messages;

    private AskedProgramme asked;
    private Part file;
    private Page<ActualView> waiting;
    private Page<ActualsView> files;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    /** Takes the file and leads to what came of it; stays here, with the reason, when it is refused. */
    public String take() throws IOException {
        Part sent = SentFile.of(file, FILE).orElseThrow(() -> Invalid.field(FILE, "actuals-missing"));
        try (InputStream content = sent.getInputStream()) {
            ActualsTaking.Taken taken = taking.take(asked.ref(), sent.getSubmittedFileName(), content);
            String ref = taken.view().ref();
            return asked.done(
                    taken.fresh() ? "afile.done" : "afile.taken.before", List.of(ref), "actuals-file", "ref=" + ref);
        } catch (TooLarge e) {
            // it is the file's fault, so it is said beside the file
            FieldErrors.add(FacesContext.getCurrentInstance(), FILE, messages.text(e));
            return "";
        }
    }

    public String again() {
        int left = taking.matchAgain(asked.ref());
        return asked.done("actuals.again.done", List.of(left), "actuals");
    }

    public Page<ActualView> getWaiting() {
        if (waiting == null) {
            waiting = taking.rows(
                    asked.ref(),
                    Optional.of(ActualState.UNMATCHED),
                    "",
                    ListQuery.of(AskedProgramme.page(), ListQuery.USUAL_PAGE));
        }
        return waiting;
    }

    public Page<ActualsView> getFiles() {
        if (files == null) {
            files = taking.files(asked.ref(), ListQuery.of(1, FILES));
        }
        return files;
    }

    public String getPages() {
        return asked.page("actuals") + "&page=";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
