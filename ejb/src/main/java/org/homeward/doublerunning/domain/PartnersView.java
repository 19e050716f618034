package org.homeward.doublerunning.domain;

import java.util.List;

/**
 * Who reads a programme beside its lead.
 *
 * @param ref reference of the programme
 * @param lead name of the organisation that leads it
 * @param partners those that read it first, then those that did; a partner is shown itself only
 * @param choices councils and boards that could become partners, for the lead only
 */
public record PartnersView(String ref, String lead, List<PartnerView> partners, List<Choice> choices) {

    /** A council or board of this installation by its reference and name. */
    public record Choice(String organisation, String name) {}

    public PartnersView {
        partners = List.copyOf(partners);
        choices = List.copyOf(choices);
    }
}
