/** Pages and paths on which bids are marked, marks are agreed and results are read. */
package org.homeward.web.evaluation;
