/** What every feature stands on: money, time, identity, refusals, rules, audit, jobs, mail, documents and keys. */
@Feature
package org.homeward.shared;
