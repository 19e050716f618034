/** What is published, for everybody: pages of notices, Open Contracting data, feeds and calendars. */
package org.homeward.web.publication;
