package org.homeward.shared.domain;

import java.time.Instant;

/**
 * A notice in a person's inbox.
 *
 * @param id surrogate key
 * @param text what it says
 * @param link path of the page to go on with; empty when there is none
 * @param at when it was left
 * @param read whether the person has read it
 */
public record NoticeView(long id, String text, String link, Instant at, boolean read) {}
