package org.homeward.needs.domain;

/**
 * What a list of intentions is narrowed by; empty for all.
 *
 * @param area code of the area
 * @param support code of the kind of support
 * @param state name of a state
 */
public record IntentionFilter(String area, String support, String state) {

    public static final IntentionFilter ALL = new IntentionFilter("", "", "");
}
