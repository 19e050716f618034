/** Double-running programmes: pages of finance, and the paths of the API. */
package org.homeward.web.doublerunning;
