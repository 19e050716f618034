/** A tender from the choice of its route to its deadline: what is asked, how it is judged, who is told. */
@Feature(dependsOn = {"party", "catalogue", "needs", "publication"})
package org.homeward.tender;

import org.homeward.shared.Feature;
