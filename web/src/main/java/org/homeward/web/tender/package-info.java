/** Tenders: pages for officers, bidders and the public, and paths of the API. */
package org.homeward.web.tender;
