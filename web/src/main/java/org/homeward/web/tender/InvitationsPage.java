package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.tender.application.TenderInviting;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.InvitationView;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** Whom a quotation is asked of: search the catalogue, and invite at least three. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {

    private static final int SHOWN = 20;

    @Inject
    private TenderInviting inviting;

    @Inject
    private TenderReading reading;

    @Inject
    private ProviderSearching searching;

    private String ref = "";
    private String words = "";
    private List<String> providers = List.of();
    private transient List<InvitationView> invited;
    private transient TenderView view;

    /** Invites those that are ticked. */
    public String invite() {
        if (providers.isEmpty()) {
            throw Invalid.field("providers", "invite-nobody");
        }
        inviting.invite(ref, providers);
        PageTexts.done("tender", "invited.done", providers.size());
        return PageTexts.redirect("/tender/invitations", List.of("ref=" + ref));
    }

    /** Providers that fit the words and are not invited yet. */
    public List<Choice> getFound() {
        if (words.isBlank()) {
            return List.of();
        }
        List<String> already = getInvited().stream().map(InvitationView::ref).toList();
        return searching.search(new ProviderCriteria(words, Map.of()), ListQuery.of(1, SHOWN)).found().items().stream()
                .filter(item -> !already.contains(item.ref()))
                .map(item -> new Choice(item.ref(), item.name(), hint(item)))
                .toList();
    }

    private static String hint(ProviderItem item) {
        List<String> parts = new ArrayList<>(List.of(item.ref()));
        parts.addAll(item.areas().stream().limit(3).toList());
        return String.join(", ", parts);
    }

    public List<InvitationView> getInvited() {
        if (invited == null) {
            invited = inviting.list(ref);
        }
        return invited;
    }

    public TenderFacts getFacts() {
        return getView().facts();
    }

    /** How many must be invited. */
    public int getLeast() {
        return getView().desk().orElseThrow().leastInvited();
    }

    private TenderView getView() {
        if (view == null) {
            view = reading.forOfficers(ref);
        }
        return view;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public List<String> getProviders() {
        return providers;
    }

    public void setProviders(List<String> providers) {
        this.providers = providers == null ? List.of() : List.copyOf(providers);
    }
}
