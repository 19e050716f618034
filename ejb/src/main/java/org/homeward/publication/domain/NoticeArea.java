package org.homeward.publication.domain;

/** An area where support is wanted: its code and its name. */
public record NoticeArea(String code, String name) {}
