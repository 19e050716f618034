package org.homeward.web.doublerunning;

import java.util.List;
import java.util.function.Function;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.web.export.Column;

/** The months of a programme as a table: the names and the order of the JSON answer. */
final class ProfileColumns {

    static final List<Column<ProfileMonth>> ALL = List.of(
            new Column<>("month", month -> month.month().toString()),
            pence("baselinePence", ProfileMonth::baselinePence),
            pence("inpatientPence", ProfileMonth::inpatientPence),
            pence("releasedPence", ProfileMonth::releasedPence),
            pence("strandedPence", ProfileMonth::strandedPence),
            pence("communityPence", ProfileMonth::communityPence),
            pence("oneOffPence", ProfileMonth::oneOffPence),
            pence("capitalPence", ProfileMonth::capitalPence),
            pence("transferredPence", ProfileMonth::transferredPence),
            pence("doubleRunningPence", ProfileMonth::doubleRunningPence),
            pence("freedPence", ProfileMonth::freedPence),
            pence("fundingPence", ProfileMonth::fundingPence),
            pence("gapPence", ProfileMonth::gapPence),
            pence("cumulativeGapPence", ProfileMonth::cumulativeGapPence),
            pence("unfundedPence", ProfileMonth::unfundedPence));

    private ProfileColumns() {}

    private static Column<ProfileMonth> pence(String name, Function<ProfileMonth, Object> figure) {
        return new Column<>(name, figure);
    }
}
