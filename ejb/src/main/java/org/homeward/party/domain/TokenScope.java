package org.homeward.party.domain;

/** What a personal access token lets a program do in its owner's name. */
public enum TokenScope {
    READ,
    WRITE
}
