/** Marks given alone, then agreed, and the result with every part of its sum. */
@Feature(dependsOn = {"party", "tender", "bidding"})
package org.homeward.evaluation;

import org.homeward.shared.Feature;
