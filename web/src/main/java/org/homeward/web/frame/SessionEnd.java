package org.homeward.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** {@code POST /session/end}: signs out and says so on the welcome page. A link could be followed by accident. */
@WebServlet("/session/end")
public class SessionEnd extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Remark.SIGNED_OUT.leave(request, response);
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
