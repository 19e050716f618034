package org.homeward.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.homeward.catalogue.application.ClaimJudging;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.EvidenceFile;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.web.http.Download;

/**
 * Documents of evidence: a provider's own, and for an officer those of a provider whose claim waits. For everybody else
 * they are not there. They are only ever saved, never shown by the browser: they could contain anything.
 */
@WebServlet({"/catalogue/evidence", "/catalogue/claim-evidence"})
public class EvidenceDocuments extends HttpServlet {

    @Inject
    private ProfileWriting writing;

    @Inject
    private ClaimJudging judging;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request);
            send(
                    request.getServletPath().endsWith("claim-evidence")
                            ? judging.document(text(request, "ref"), id)
                            : writing.document(id),
                    response);
        } catch (NotSignedIn e) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        } catch (Refusal e) {
            // who may not see it is not told that it is there
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(EvidenceFile file, HttpServletResponse response) throws IOException {
        response.setContentType(Download.type(file.mediaType()));
        response.setHeader("Content-Disposition", Download.as(file.name()));
        response.setContentLengthLong(file.bytes());
        try (InputStream content = file.content()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static long id(HttpServletRequest request) {
        String text = text(request, "id");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("no-such-evidence");
        }
        return Long.parseLong(text);
    }
}
