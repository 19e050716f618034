package org.homeward.web.party;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.party.application.Identities;
import org.homeward.shared.application.Acting;

/** {@code POST /session/organisation}: acts for another organisation of one's own. A plain form, without script. */
@WebServlet("/session/organisation")
public class OrganisationSwitch extends HttpServlet {

    @Inject
    private Acting acting;

    @Inject
    private Identities identities;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("organisation");
        identities.memberships(acting.actor().personId()).stream()
                .filter(membership -> String.valueOf(membership.id()).equals(wanted))
                .findFirst()
                .ifPresent(membership -> SignedInSession.actFor(request, membership.id()));
        response.sendRedirect(request.getContextPath() + "/home.xhtml");
    }
}
