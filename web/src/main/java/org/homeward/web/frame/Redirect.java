package org.homeward.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads a browser elsewhere, also when a desk's script asked: a script would follow a plain redirect unseen. */
public final class Redirect {

    private Redirect() {}

    /** To an address of ours, with the context's path. */
    public static void to(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (request.getHeader("Faces-Request") == null) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"></redirect></partial-response>");
    }
}
