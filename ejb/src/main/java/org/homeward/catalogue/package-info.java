/** Providers of support, their locations and ratings, from the regulator's file and in time from themselves. */
@Feature(dependsOn = {"party"})
package org.homeward.catalogue;

import org.homeward.shared.Feature;
