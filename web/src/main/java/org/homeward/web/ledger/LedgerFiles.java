package org.homeward.web.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.web.export.ListFile;

/** Every posting of a ledger as a file, for the browser. */
@WebServlet({"/ledger/ledger.csv", "/ledger/ledger.xlsx"})
public class LedgerFiles extends HttpServlet {

    @Inject
    private LedgerReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String programme =
                Optional.ofNullable(request.getParameter("programme")).orElse("");
        new ListFile<>("ledger", "Ledger", PostingRow.COLUMNS)
                .send(
                        request,
                        response,
                        taker -> reading.export(
                                programme,
                                JournalFilter.ALL,
                                journal -> PostingRow.of(journal).forEach(taker)));
    }
}
