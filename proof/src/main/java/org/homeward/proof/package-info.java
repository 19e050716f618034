/**
 * Proofs that stand without the server: canonical JSON, signatures, the chained audit trail. Uses the JDK only, so that a
 * sceptic can read and run it alone.
 */
package org.homeward.proof;
