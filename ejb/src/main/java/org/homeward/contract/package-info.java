/** Contracts that state outcomes: from the award to the agreed text, the reports, what follows when they are not met, and the end. */
@Feature(dependsOn = {"party", "catalogue", "tender", "bidding", "evaluation", "publication", "award"})
package org.homeward.contract;

import org.homeward.shared.Feature;
