package org.homeward.tender.domain;

import java.util.List;

/**
 * A published tender with whether it suits the provider who reads it.
 *
 * @param suits a suggestion, never a gate: whoever it does not suit may bid all the same
 * @param fits what speaks for it, in sentences
 * @param missing what speaks against it, or cannot be known from the profile, in sentences
 */
public record SuitingItem(OpportunityItem tender, boolean suits, List<String> fits, List<String> missing) {

    public SuitingItem {
        fits = List.copyOf(fits);
        missing = List.copyOf(missing);
    }
}
