package org.homeward.contract.domain;

/** Who gives a view on the support. */
public enum Relation {
    PERSON,
    FAMILY,
    FRIEND,
    ADVOCATE
}
