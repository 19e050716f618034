/** Organisations, people, their roles, and how they sign in. */
@Feature
package org.homeward.party;

import org.homeward.shared.Feature;
