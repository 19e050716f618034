/** Which hospital cost has ended, as two people saw it, and where each released pound went: journals that nobody edits. */
@Feature(dependsOn = {"contract", "doublerunning"})
package org.homeward.ledger;

import org.homeward.shared.Feature;
