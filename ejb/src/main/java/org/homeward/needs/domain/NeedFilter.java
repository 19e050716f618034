package org.homeward.needs.domain;

/**
 * What a list of needs is narrowed by; empty for all.
 *
 * @param words each must be somewhere in the record
 * @param area code of the area
 * @param support code of the kind of support
 */
public record NeedFilter(String words, String area, String support) {

    public static final NeedFilter ALL = new NeedFilter("", "", "");
}
