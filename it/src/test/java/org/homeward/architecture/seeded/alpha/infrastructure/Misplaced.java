package org.homeward.architecture.seeded.alpha.infrastructure;

import jakarta.ejb.Stateless;

/** An enterprise bean outside application. */
@Stateless
public class Misplaced {}
