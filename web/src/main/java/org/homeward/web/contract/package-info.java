/** Contracts: pages and paths for both sides, and the one for people and families. */
package org.homeward.web.contract;
