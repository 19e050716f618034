/** The ledger of double running on pages and for programs, and what everybody may read of it. */
package org.homeward.web.ledger;
