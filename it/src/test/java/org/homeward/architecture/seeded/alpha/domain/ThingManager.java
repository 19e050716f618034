package org.homeward.architecture.seeded.alpha.domain;

/** A name that says nothing. */
public class ThingManager {}
