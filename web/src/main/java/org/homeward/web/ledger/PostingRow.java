package org.homeward.web.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.ledger.domain.JournalView;
import org.homeward.web.export.Column;

/** One posting with its journal, as a row of a file. */
record PostingRow(JournalView journal, JournalView.Line line) {

    static final List<Column<PostingRow>> COLUMNS = List.of(
            new Column<>("journal", row -> row.journal().ref()),
            new Column<>("kind", row -> row.journal().kind()),
            new Column<>("month", row -> row.journal().month()),
            new Column<>("date", row -> row.journal().date()),
            new Column<>("recordedAt", row -> row.journal().recordedAt()),
            new Column<>("account", row -> row.line().account()),
            new Column<>("debitPence", row -> row.line().debitPence()),
            new Column<>("creditPence", row -> row.line().creditPence()),
            new Column<>("release", row -> row.journal().release().orElse("")),
            new Column<>("confirmation", row -> row.journal().fact().orElse("")),
            new Column<>("reinvestment", row -> row.journal().reinvestment().orElse("")),
            new Column<>("aim", row -> row.journal().aim().orElse("")),
            new Column<>("funding", row -> row.journal().funding().orElse("")),
            new Column<>("reference", row -> row.journal().reference()),
            new Column<>("note", row -> row.journal().note()),
            new Column<>("by", row -> row.journal().by().orElse("")),
            new Column<>("confirmedBy", row -> row.journal().confirmedBy().orElse("")),
            new Column<>("reverses", row -> row.journal().reverses().orElse("")),
            new Column<>("reversedBy", row -> row.journal().reversedBy().orElse("")));

    static Stream<PostingRow> of(JournalView journal) {
        return journal.postings().stream().map(line -> new PostingRow(journal, line));
    }
}
