package org.homeward.web.tender;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.TenderItem;
import org.homeward.web.export.Column;
import org.homeward.web.export.ListFile;

/** The list of tenders as a file: the whole list that a page shows a part of. */
@WebServlet({"/tender/tenders.csv", "/tender/tenders.xlsx"})
public class TenderFiles extends HttpServlet {

    private static final List<Column<TenderItem>> COLUMNS = List.of(
            new Column<>("Reference", TenderItem::ref),
            new Column<>("Title", TenderItem::title),
            new Column<>("State", TenderItem::state),
            new Column<>("Route", TenderItem::route),
            new Column<>("Regime", TenderItem::regime),
            new Column<>("Lots", TenderItem::lots),
            new Column<>(
                    "Deadline", item -> item.deadline().map(Object::toString).orElse("")),
            new Column<>("Questions to answer", TenderItem::questionsToAnswer));

    @Inject
    private TenderReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        String state = Optional.ofNullable(request.getParameter("state")).orElse("");
        new ListFile<>("tenders", "Tenders", COLUMNS).send(request, response, taker -> all(words, state, taker));
    }

    private void all(String words, String state, Consumer<TenderItem> taker) {
        int page = 1;
        Page<TenderItem> part;
        do {
            part = reading.search(ListQuery.of(page, ListQuery.LARGEST_PAGE), TendersPage.state(state), words);
            part.items().forEach(taker);
            page++;
        } while (page <= part.pages());
    }
}
