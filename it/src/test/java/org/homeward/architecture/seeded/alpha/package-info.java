/** A feature that declares nothing. */
@Feature
package org.homeward.architecture.seeded.alpha;

import org.homeward.shared.Feature;
