package org.homeward.evaluation.domain;

/** What a member of the panel has said about interests of their own (Procurement Act 2023 s.81 to 83). */
public enum Declared {
    NOT_YET,
    NO_CONFLICT,
    CONFLICT
}
