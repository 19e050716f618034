/** Pages and resources of awards: the recommendation, its approval, the waiting, the contract, and what bidders are told. */
package org.homeward.web.award;
