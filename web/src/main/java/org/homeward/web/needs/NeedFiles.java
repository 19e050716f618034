package org.homeward.web.needs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.domain.NeedFilter;
import org.homeward.needs.domain.NeedView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.web.export.Column;
import org.homeward.web.export.ListFile;

/** The list of needs as a file: the whole list that a page shows a part of. */
@WebServlet({"/needs/needs.csv", "/needs/needs.xlsx"})
public class NeedFiles extends HttpServlet {

    private static final List<Column<NeedView>> COLUMNS = List.of(
            new Column<>("Reference", NeedView::ref),
            new Column<>("Area", NeedView::areaName),
            new Column<>("Area code", NeedView::area),
            new Column<>("Kind of support", NeedView::supportName),
            new Column<>("People", NeedView::people),
            new Column<>("From", NeedView::from),
            new Column<>("Why", NeedView::why),
            new Column<>("Sources", NeedView::sources),
            new Column<>("Recorded by", NeedView::recordedBy),
            new Column<>("Recorded at", NeedView::recordedAt));

    @Inject
    private NeedReading needs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NeedFilter filter =
                new NeedFilter(parameter(request, "q"), parameter(request, "area"), parameter(request, "support"));
        ListQuery order = NeedsPage.order(parameter(request, "sort"), 1, ListQuery.USUAL_PAGE);
        new ListFile<>("needs", "Needs", COLUMNS).send(request, response, taker -> needs.export(filter, order, taker));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
