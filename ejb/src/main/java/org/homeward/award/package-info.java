/** From the recommendation to the signed contract: approval, reasons for every bidder, standstill, letters, notices. */
@Feature(dependsOn = {"party", "catalogue", "tender", "bidding", "evaluation", "publication"})
package org.homeward.award;

import org.homeward.shared.Feature;
