package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.Offer;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.Reach;
import org.homeward.catalogue.domain.ReasonCode;
import org.homeward.catalogue.domain.Suits;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.catalogue.domain.Work;
import org.homeward.shared.application.Messages;
import org.homeward.shared.infrastructure.Sql;

/** Finds the providers whom a piece of work suits, each with the reasons in words. */
@ApplicationScoped
public class ProviderMatching {

    /** A provider organisation whom work suits, and why: sentences, as a mail or a notice says them. */
    public record Suited(long organisationId, List<String> reasons) {

        public Suited {
            reasons = List.copyOf(reasons);
        }
    }

    @Inject
    private ProfileRecords profiles;

    @Inject
    private Areas areas;

    @Inject
    private Messages messages;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Whom work in these areas, described by these words, suits.
     *
     * @param areaCodes where the support is wanted; empty for anywhere, which suits nobody in particular
     * @param words title and summary
     */
    public List<Suited> suited(List<String> areaCodes, String words) {
        Map<String, String> named = areas.standing(LocalDate.now(clock)).stream()
                .filter(area -> areaCodes.contains(area.code()))
                .collect(Collectors.toMap(Area::code, Area::name, (one, other) -> one));
        areaCodes.forEach(code -> named.putIfAbsent(code, code));
        return suited(new Work(List.of(new Work.Lot(1, named, 0, LocalDate.now(clock))), List.of(), words));
    }

    /** Whom this work suits. */
    public List<Suited> suited(Work work) {
        List<String> wanted = work.lots().stream()
                .flatMap(lot -> lot.areas().keySet().stream())
                .distinct()
                .toList();
        UnaryOperator<String> names = termNames();
        List<Area> standing = areas.standing(LocalDate.now(clock));
        return profiles.workingIn(Reach.of(standing, wanted)).stream()
                .map(profile -> {
                    Suits.Verdict verdict = Suits.judge(Offer.of(profile, standing), work, names);
                    return new Suited(profile.organisationId(), verdict.suits() ? said(verdict.fits()) : List.of());
                })
                .filter(suited -> !suited.reasons().isEmpty())
                .toList();
    }

    /** What a provider offers, with the areas that it reaches. */
    public Offer offer(ProfileFacts profile) {
        return Offer.of(profile, areas.standing(LocalDate.now(clock)));
    }

    /** Reasons as sentences. */
    public List<String> said(List<ReasonCode> reasons) {
        return reasons.stream()
                .map(reason -> messages.text(reason.code(), reason.parameters()))
                .toList();
    }

    /** From a term's code to the regulator's words; a code that is not known stays as it is. */
    public UnaryOperator<String> termNames() {
        Map<String, String> names = sql
                .list(
                        "select kind, code, name from catalogue_term where kind in ('SUPPORTS', 'SERVICE_TYPE')",
                        row -> new Term(
                                TermKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Term::code, Term::name, (one, other) -> one));
        return code -> names.getOrDefault(code, code);
    }
}
