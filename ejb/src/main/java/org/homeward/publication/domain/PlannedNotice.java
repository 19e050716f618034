package org.homeward.publication.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.shared.domain.Money;

/**
 * What a buyer means to buy later, published early (UK3).
 *
 * @param subjectRef reference of the intention
 * @param support kind of support in plain words
 * @param people how many people it is for
 * @param tenderExpected when the tender is expected to be published
 * @param supportFrom when the support is to begin
 * @param reason why it is needed
 * @param path page of the intention, beginning with a slash
 */
public record PlannedNotice(
        String ocid,
        String subjectRef,
        Party buyer,
        String title,
        String summary,
        String support,
        List<NoticeArea> areas,
        OptionalInt people,
        Optional<Money> value,
        Optional<LocalDate> tenderExpected,
        Optional<LocalDate> supportFrom,
        String reason,
        String path) {

    public PlannedNotice {
        areas = List.copyOf(areas);
    }
}
