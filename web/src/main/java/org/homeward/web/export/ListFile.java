package org.homeward.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;

/**
 * A list of moderate length on its way to a browser as CSV or XLSX, by the ending of the address. It is made before it is
 * sent, so that a refusal is still an answer of its own.
 *
 * @param name of the file, without its ending
 * @param title of the sheet
 */
public record ListFile<T>(String name, String title, List<Column<T>> columns) {

    public ListFile {
        columns = List.copyOf(columns);
    }

    /** Sends what the source gives to its taker. */
    public void send(HttpServletRequest request, HttpServletResponse response, Consumer<Consumer<T>> source)
            throws IOException {
        boolean xlsx = request.getServletPath().endsWith(".xlsx");
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Table<T> table = xlsx ? new XlsxTable<>(made, title, columns) : new CsvTable<>(made, columns)) {
            source.accept(table::add);
        } catch (NotSignedIn e) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
            return;
        } catch (Refusal e) {
            response.sendError(status(e));
            return;
        }
        response.setContentType(xlsx ? XlsxTable.MEDIA_TYPE : CsvTable.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (xlsx ? ".xlsx\"" : ".csv\""));
        made.writeTo(response.getOutputStream());
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
