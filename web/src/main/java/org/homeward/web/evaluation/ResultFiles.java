package org.homeward.web.evaluation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.web.export.ListFile;

/** The result of a lot as a table that a spreadsheet opens. */
@WebServlet({"/evaluation/result.csv", "/evaluation/result.xlsx"})
public class ResultFiles extends HttpServlet {

    @Inject
    private ResultReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResultView view;
        try {
            view = reading.result(text(request, "ref"), lot(request));
        } catch (NotSignedIn e) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
            return;
        } catch (Refusal e) {
            response.sendError(status(e));
            return;
        }
        new ListFile<>("result-" + view.tender() + "-lot-" + view.lot(), "Result", ResultColumns.of(view))
                .send(request, response, taker -> view.result().ranking().forEach(taker));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static int lot(HttpServletRequest request) {
        String lot = text(request, "lot");
        if (!lot.matches("[0-9]{1,3}")) {
            throw new NotFound("no-such-lot");
        }
        return Integer.parseInt(lot);
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
