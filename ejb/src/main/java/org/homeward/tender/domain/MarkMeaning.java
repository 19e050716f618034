package org.homeward.tender.domain;

/** One step of a question's scale: the mark and what it stands for. */
public record MarkMeaning(int mark, String meaning) {}
