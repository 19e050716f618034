/** What people need and what a council or board intends to buy, said in public before a tender. */
@Feature(dependsOn = {"party", "catalogue", "publication"})
package org.homeward.needs;

import org.homeward.shared.Feature;
