/** Bidding, for providers and for those who open: one question a page, receipts, the opening. */
package org.homeward.web.bidding;
