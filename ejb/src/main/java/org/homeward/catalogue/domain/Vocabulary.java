package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regulator's words that we know, and how a cell full of them is read. */
public final class Vocabulary {

    private final List<Term> terms;

    public Vocabulary(Collection<Term> terms) {
        // the longest first: "Hospice services at home" begins like "Hospice services"
        this.terms = terms.stream()
                .sorted(Comparator.comparingInt((Term term) -> term.name().length())
                        .reversed()
                        .thenComparing(Term::name))
                .toList();
    }

    /** The term that somebody asks for by its code or by the regulator's words, in any case. */
    public Optional<Term> find(TermKind kind, String codeOrName) {
        String wanted = codeOrName.strip();
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .filter(term ->
                        term.code().equalsIgnoreCase(wanted) || term.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** All words of one kind, by name. */
    public List<Term> of(TermKind kind) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    /**
     * Reads a cell that lists words with commas between them. Some of the regulator's words hold commas themselves, so a
     * known one is looked for first; what is not known is taken up as it stands. Empty when a part cannot be a word.
     */
    Optional<List<Term>> readAll(TermKind kind, String cell) {
        Set<Term> found = new LinkedHashSet<>();
        String rest = cell.strip();
        while (!rest.isEmpty()) {
            String part = nextPart(kind, rest);
            String name = part.strip();
            if (!name.isEmpty()) {
                Optional<Term> term = find(kind, name).or(() -> Term.met(kind, name));
                if (term.isEmpty()) {
                    return Optional.empty();
                }
                found.add(term.get());
            }
            rest = rest.substring(Math.min(rest.length(), part.length() + 1)).strip();
        }
        List<Term> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Term::code));
        return Optional.of(List.copyOf(ordered));
    }

    private String nextPart(TermKind kind, String rest) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .map(Term::name)
                .filter(name -> rest.regionMatches(true, 0, name, 0, name.length()))
                .filter(name -> rest.length() == name.length() || rest.charAt(name.length()) == ',')
                .findFirst()
                .orElseGet(() -> rest.contains(",") ? rest.substring(0, rest.indexOf(',')) : rest);
    }
}
