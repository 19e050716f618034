package org.homeward.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.shared.application.Acting;

/**
 * {@code POST /session/keep} keeps the session alive while somebody is still there: 204, or 401 when it is over. Being
 * asked is enough: the server counts from the last request.
 */
@WebServlet("/session/keep")
public class SessionKeep extends HttpServlet {

    @Inject
    private Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(
                acting.actor().isSignedIn() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
