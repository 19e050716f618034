package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** The files of a bid. No tender can demand one with the bid; some bidders want to show something. */
@Named
@RequestScoped
public class BidFilesPage {

    private static final int KILO = 1_000;

    @Inject
    private BidPlace bid;

    @Inject
    private BidWriting writing;

    /** Loads the page; or takes a file in, or one away. */
    public void act() throws IOException, ServletException {
        if (!bid.isSent()) {
            bid.getDraft();
            return;
        }
        String remove = bid.sent("remove");
        if (remove.matches("\\d{1,18}")) {
            bid.now(writing.removeAttachment(bid.getTenderRef(), bid.getLotNumber(), Long.parseLong(remove)));
            PageTexts.done("bidding", "files.removed");
            bid.go(bid.href("files"));
            return;
        }
        take();
    }

    /** Whether files are looked at for malware. */
    public boolean isScanned() {
        return writing.areFilesScanned();
    }

    /** Kind and size, as a person would say it. */
    public String size(AttachmentView file) {
        return Wording.number(Math.max(1, (file.bytes() + KILO - 1) / KILO)) + " KB";
    }

    private void take() throws IOException, ServletException {
        Part file = bid.request().getParts().stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !part.getSubmittedFileName().isBlank())
                .findFirst()
                .orElse(null);
        if (file == null) {
            bid.wrong("file", "files.missing");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            bid.now(writing.attach(bid.getTenderRef(), bid.getLotNumber(), file.getSubmittedFileName(), content));
        }
        PageTexts.done("bidding", "files.added");
        bid.go(bid.href("files"));
    }
}
