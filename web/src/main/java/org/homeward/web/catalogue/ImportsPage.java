package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.homeward.catalogue.application.ProviderImportFollowing;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.TooLarge;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.upload.SentFile;

/** The imports of the acting organisation, and the form that begins a new one. */
@Named
@RequestScoped
public class ImportsPage {

    private static final String FILE = "file";

    @Inject
    private ProviderImporting importing;

    @Inject
    private ProviderImportFollowing following;

    @Inject
    private Messages messages;

    private Part file;
    private int page = 1;
    private Page<ProviderImportView> list;

    /** Begins an import and leads to the page that follows it; stays here, with the reason, when the file is refused. */
    public String begin() throws IOException {
        Part sent = SentFile.of(file, FILE).orElseThrow(() -> Invalid.field(FILE, "import-file-missing"));
        try (InputStream content = sent.getInputStream()) {
            importing.checkSize(sent.getSize());
            ProviderImportView begun = importing.start(sent.getSubmittedFileName(), content);
            return PageTexts.redirect("/catalogue/import", List.of("ref=" + begun.ref()));
        } catch (TooLarge e) {
            // it is the file's fault, so it is said beside the file
            FieldErrors.add(FacesContext.getCurrentInstance(), FILE, messages.text(e));
            return "";
        }
    }

    public Page<ProviderImportView> getList() {
        if (list == null) {
            list = following.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public String hint() {
        return PageTexts.of("catalogue", "imports.file.hint", importing.largestMegabytes());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
