/** What every page stands in: header, navigation, messages, words for dates and sums, error pages, headers. */
package org.homeward.web.frame;
