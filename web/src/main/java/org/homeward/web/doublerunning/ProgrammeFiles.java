package org.homeward.web.doublerunning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.Figure;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.web.export.Column;
import org.homeward.web.export.ListFile;
import org.homeward.web.frame.Wording;

/** All months of a programme as a file, in pounds. */
@WebServlet({"/doublerunning/months.csv", "/doublerunning/months.xlsx"})
public class ProgrammeFiles extends HttpServlet {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.homeward.web.doublerunning");

    private static final List<Column<ProfileMonth>> COLUMNS = Stream.concat(
                    Stream.of(
                            new Column<ProfileMonth>(TEXTS.getString("month"), month -> Wording.month(month.month()))),
                    Stream.of(Figure.values())
                            .map(figure -> new Column<ProfileMonth>(
                                    TEXTS.getString("figure." + figure),
                                    month -> BigDecimal.valueOf(figure.of(month), 2))))
            .toList();

    @Inject
    private ProgrammeReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ref = Optional.ofNullable(request.getParameter("ref")).orElse("");
        String name = ref.matches("[A-Z]{2}-[0-9]{1,12}") ? ref + "-months" : "months";
        new ListFile<>(name, "Months", COLUMNS)
                .send(
                        request,
                        response,
                        taker -> reading.profile(ref).profile().months().forEach(taker));
    }
}
