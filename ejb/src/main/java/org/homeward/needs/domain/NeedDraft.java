package org.homeward.needs.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a commissioner writes of a need. Nothing is taken for granted: {@link Need} says what is missing.
 *
 * @param area code of the area
 * @param support code of the kind of support
 * @param people how many, never who
 * @param from from when the support is wanted
 * @param why what people want and what is not there
 * @param sources where the count comes from
 */
public record NeedDraft(
        String area, String support, Optional<Integer> people, Optional<LocalDate> from, String why, String sources) {}
