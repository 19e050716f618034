package org.homeward.catalogue.domain;

/** What a word of the regulator is about. */
public enum TermKind {
    /** What is done: domiciliary care, supported living, a care home. */
    SERVICE_TYPE,
    /** For whom it is. */
    SUPPORTS,
    /** How the regulator inspects it. */
    CATEGORY
}
