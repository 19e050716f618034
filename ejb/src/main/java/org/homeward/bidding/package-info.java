/** Bids: written in private, sealed when submitted, opened by two people after the deadline. */
@Feature(dependsOn = {"party", "catalogue", "tender"})
package org.homeward.bidding;

import org.homeward.shared.Feature;
