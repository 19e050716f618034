package org.homeward.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.ContractItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.export.Column;
import org.homeward.web.export.ListFile;

/** The list of contracts as a file: the whole list that a page shows a part of. */
@WebServlet({"/contract/contracts.csv", "/contract/contracts.xlsx"})
public class ContractFiles extends HttpServlet {

    private static final List<Column<ContractItem>> COLUMNS = List.of(
            new Column<>("Reference", ContractItem::ref),
            new Column<>("Title", ContractItem::title),
            new Column<>("Buyer", ContractItem::buyer),
            new Column<>("Provider", ContractItem::provider),
            new Column<>("State", ContractItem::state),
            new Column<>("People", ContractItem::people),
            new Column<>("First day", item -> item.startDate().toString()),
            new Column<>("Last day", item -> item.endDate().toString()),
            new Column<>(
                    "Last day with all extensions", item -> item.latestEndDate().toString()),
            new Column<>("Value in pence", ContractItem::valuePence),
            new Column<>("Open cases", ContractItem::openCases));

    @Inject
    private ContractReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = Optional.ofNullable(request.getParameter("state")).orElse("");
        new ListFile<>("contracts", "Contracts", COLUMNS).send(request, response, taker -> all(state, taker));
    }

    private void all(String state, Consumer<ContractItem> taker) {
        int page = 1;
        Page<ContractItem> part;
        do {
            part = reading.list(
                    ListQuery.of(page, ListQuery.LARGEST_PAGE), ContractsPage.state(state), Optional.empty());
            part.items().forEach(taker);
            page++;
        } while (page <= part.pages());
    }
}
