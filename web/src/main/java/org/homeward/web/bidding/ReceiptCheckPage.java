package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.homeward.bidding.application.ReceiptVerifying;
import org.homeward.bidding.domain.ReceiptVerdict;

/** Anybody's receipt, pasted or as a file: what holds of it and what does not. */
@Named
@RequestScoped
public class ReceiptCheckPage {

    /** Far more than a receipt has. */
    private static final int LONGEST = 100_000;

    @Inject
    private BidPlace bid;

    @Inject
    private ReceiptVerifying verifying;

    private String text = "";
    private ReceiptVerdict verdict;

    /** Checks what was sent. */
    public void act() throws IOException, ServletException {
        if (!bid.isSent()) {
            return;
        }
        text = bid.sent("receipt").strip();
        for (Part part : bid.request().getParts()) {
            if (part.getName().equals("file") && part.getSize() > 0) {
                text = read(part);
            }
        }
        if (text.isEmpty()) {
            bid.wrong("receipt", "verify.missing");
        } else if (text.length() > LONGEST) {
            text = "";
            bid.wrong("receipt", "verify.long");
        } else {
            verdict = verifying.verify(text);
        }
    }

    private static String read(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST + 1), StandardCharsets.UTF_8).strip();
        }
    }

    public boolean isChecked() {
        return verdict != null;
    }

    public ReceiptVerdict getVerdict() {
        return verdict;
    }

    public String getText() {
        return text;
    }
}
