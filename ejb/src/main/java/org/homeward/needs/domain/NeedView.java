package org.homeward.needs.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A need as its own organisation reads it.
 *
 * @param area code of the area, {@code areaName} what people call it
 * @param support code of the kind of support, {@code supportName} what people call it
 * @param version to be given back with a change
 */
public record NeedView(
        String ref,
        String area,
        String areaName,
        String support,
        String supportName,
        int people,
        LocalDate from,
        String why,
        String sources,
        String recordedBy,
        Instant recordedAt,
        int version) {}
