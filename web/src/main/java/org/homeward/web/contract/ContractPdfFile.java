package org.homeward.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;

/** The text of a contract as a PDF, for whoever may read it. */
@WebServlet("/contract/text.pdf")
public class ContractPdfFile extends HttpServlet {

    @Inject
    private ContractPdfs pdfs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ref = Optional.ofNullable(request.getParameter("ref")).orElse("");
        try {
            byte[] pdf = pdfs.of(ref);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + ref.replaceAll("[^A-Za-z0-9-]", "") + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotSignedIn | NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
