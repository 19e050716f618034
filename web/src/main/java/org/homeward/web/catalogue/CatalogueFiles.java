package org.homeward.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.application.ProviderImportFollowing;
import org.homeward.catalogue.application.ProviderImportFollowing.RejectedRow;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.web.export.Column;
import org.homeward.web.export.CsvTable;
import org.homeward.web.export.Table;
import org.homeward.web.export.XlsxTable;

/** The lists of the catalogue's pages as files: the whole list that a page shows a part of. */
@WebServlet({"/catalogue/providers.csv", "/catalogue/providers.xlsx", "/catalogue/rejected.csv"})
public class CatalogueFiles extends HttpServlet {

    private static final List<Column<RejectedRow>> REJECTED =
            List.of(new Column<>("Row", RejectedRow::row), new Column<>("Why", RejectedRow::reason));

    @Inject
    private ProviderSearching searching;

    @Inject
    private ProviderImportFollowing following;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        try {
            if (path.endsWith("rejected.csv")) {
                rejected(request, response);
            } else {
                providers(ProviderAddress.of(request.getParameterMap()), path.endsWith(".xlsx"), response);
            }
        } catch (NotSignedIn e) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        } catch (Refusal e) {
            response.sendError(status(e));
        }
    }

    private void providers(ProviderAddress address, boolean xlsx, HttpServletResponse response) throws IOException {
        // what is wrong with the question is said before the file begins
        searching.check(address.criteria(), address.list());
        OutputStream out = begin(
                response, xlsx ? XlsxTable.MEDIA_TYPE : CsvTable.MEDIA_TYPE, xlsx ? "providers.xlsx" : "providers.csv");
        try (Table<ProviderItem> table = xlsx
                ? new XlsxTable<>(out, "Providers", ProviderColumns.ALL)
                : new CsvTable<>(out, ProviderColumns.ALL)) {
            searching.export(address.criteria(), address.list(), table::add);
        }
    }

    private void rejected(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ref = Optional.ofNullable(request.getParameter("ref")).orElse("");
        List<RejectedRow> rows = following.allRejected(ref);
        try (Table<RejectedRow> table =
                new CsvTable<>(begin(response, CsvTable.MEDIA_TYPE, ref + "-left-out.csv"), REJECTED)) {
            rows.forEach(table::add);
        }
    }

    private static OutputStream begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getOutputStream();
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
