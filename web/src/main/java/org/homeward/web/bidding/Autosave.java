package org.homeward.web.bidding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.AnswerView;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.Wording;

/**
 * {@code POST /bidding/autosave}: what the script of a question's page sends while somebody is typing. 200 with the
 * answer's new version and the time as two lines, 401 when the session is over, 409 when somebody else saved the same
 * answer, 422 with the reason otherwise. Without script a page is saved by its button.
 */
@WebServlet("/bidding/autosave")
public class Autosave extends HttpServlet {

    private static final int REFUSED = 422;

    @Inject
    private BidWriting writing;

    @Inject
    private Messages messages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            String question = text(request, "question");
            BidDraftView saved = writing.saveAnswer(
                    text(request, "tender"),
                    number(request, "lot"),
                    question,
                    text(request, "text").replace("\r\n", "\n"),
                    number(request, "version"));
            int version = saved.answers().stream()
                    .filter(answer -> answer.question().equals(question))
                    .findFirst()
                    .map(AnswerView::version)
                    .orElse(0);
            response.getWriter().write(version + "\n" + Wording.time(saved.serverTime()));
        } catch (NotSignedIn e) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (Stale e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (Refusal e) {
            response.setStatus(REFUSED);
            response.getWriter().write(messages.text(e));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static int number(HttpServletRequest request, String name) {
        String text = text(request, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
