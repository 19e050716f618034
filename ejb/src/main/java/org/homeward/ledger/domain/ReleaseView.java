package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a fact released in a month, and where that money is now.
 *
 * @param place reference of the ward, or for fixed cost of the site
 * @param fact reference of the fact
 * @param people who stand behind it, counted
 * @param peopleHome how many of them do not go to another hospital
 * @param availablePence reinvestable and not committed
 * @param committedPence committed and not spent
 * @param journal the journal that posted it
 * @param reversed whether that journal was reversed
 */
public record ReleaseView(
        String ref,
        YearMonth month,
        ReleasePart part,
        String place,
        String fact,
        FactKind factKind,
        String subject,
        LocalDate factDate,
        long releasedPence,
        long reinvestablePence,
        int people,
        int peopleHome,
        long availablePence,
        long committedPence,
        long spentPence,
        String journal,
        boolean reversed) {}
