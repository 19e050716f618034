/** What it costs to leave hospital: cost that stays, cost that is released, support at home, and who pays when. */
@Feature(dependsOn = {"party"})
package org.homeward.doublerunning;

import org.homeward.shared.Feature;
