package org.homeward.web.bidding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.ReceiptView;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;

/**
 * Receipts and attachments as files. Whatever a bidder sent is only ever saved, never shown by the browser: it could
 * contain anything.
 */
@WebServlet({"/bidding/receipt.json", "/bidding/file", "/bidding/opened-file"})
public class BidFiles extends HttpServlet {

    @Inject
    private BidSubmitting submitting;

    @Inject
    private BidWriting writing;

    @Inject
    private OpenedBids opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tender = text(request, "tender");
        try {
            int lot = (int) number(request, "lot");
            switch (request.getServletPath()) {
                case "/bidding/receipt.json" -> receipt(submitting.receipt(tender, lot), response);
                case "/bidding/file" -> send(writing.attachment(tender, lot, number(request, "id")), response);
                default -> send(opened.attachment(tender, lot, text(request, "bid"), number(request, "id")), response);
            }
        } catch (NotSignedIn e) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        } catch (Refusal e) {
            response.sendError(status(e));
        }
    }

    private static void receipt(ReceiptView view, HttpServletResponse response) throws IOException {
        String name = "receipt-" + view.receipt().tender() + "-lot-"
                + view.receipt().lot() + "-version-" + view.receipt().version() + ".json";
        send(new AttachedFile(name, "application/json", view.document().getBytes(StandardCharsets.UTF_8)), response);
    }

    private static void send(AttachedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(Download.type(file.mediaType()));
        response.setHeader("Content-Disposition", Download.as(file.name()));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static long number(HttpServletRequest request, String name) {
        String text = text(request, name);
        if (!text.matches("\\d{1,9}")) {
            throw new NotFound("no-such-file");
        }
        return Long.parseLong(text);
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
