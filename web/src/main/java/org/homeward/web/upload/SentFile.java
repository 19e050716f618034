package org.homeward.web.upload;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/** The file that somebody chose in a form. */
public final class SentFile {

    private SentFile() {}

    /**
     * The file of a field; nothing where none was chosen. Faces gives nothing for an empty file either, so that one is
     * looked for in the request: whoever chose it must hear that it is empty and not that there is none.
     *
     * @param taken what Faces gave to the page; may be null
     * @param field id of the input
     */
    public static Optional<Part> of(Part taken, String field) throws IOException {
        return taken == null ? sent(field) : Optional.of(taken).filter(SentFile::isNamed);
    }

    private static Optional<Part> sent(String field) throws IOException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().endsWith(":" + field) && isNamed(part))
                    .findFirst();
        } catch (ServletException e) {
            throw new IOException("the form came without its files", e);
        }
    }

    private static boolean isNamed(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }
}
