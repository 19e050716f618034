/** Pages of needs and intentions. */
package org.homeward.web.needs;
