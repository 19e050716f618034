package org.homeward.needs.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a commissioner writes of an intention: the short form. {@link Intention} says what is missing.
 *
 * @param need reference of the need that it answers, when one was recorded
 * @param area code of the area
 * @param support code of the kind of support
 * @param people how many, never who
 * @param actBy by when providers are to be invited to bid
 * @param why what should be different for people
 */
public record IntentionDraft(
        Optional<String> need,
        String area,
        String support,
        Optional<Integer> people,
        Optional<LocalDate> actBy,
        String why) {}
