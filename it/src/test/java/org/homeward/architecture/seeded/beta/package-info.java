/** A feature that declares the other, which does not declare it. */
@Feature(dependsOn = "alpha")
package org.homeward.architecture.seeded.beta;

import org.homeward.shared.Feature;
