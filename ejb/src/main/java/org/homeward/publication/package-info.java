/** What is published for all to read and reuse: notices, Open Contracting releases, feeds. */
@Feature(dependsOn = {"party"})
package org.homeward.publication;

import org.homeward.shared.Feature;
