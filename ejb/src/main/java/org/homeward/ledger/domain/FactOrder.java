package org.homeward.ledger.domain;

import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Ward;

/**
 * Which facts rest on which: a ward is closed because everybody has moved, a site because its wards are closed. What another
 * fact rests on is not taken back before that one.
 */
public final class FactOrder {

    private final Programme programme;

    public FactOrder(Programme programme) {
        this.programme = programme;
    }

    /** True when the programme has the person, ward or site of the fact. */
    public boolean knows(ConfirmedFact fact) {
        return switch (fact.kind()) {
            case MOVE -> person(fact.subject()).isPresent();
            case STEP, WARD_CLOSED -> ward(fact.subject()).isPresent();
            case SITE_CLOSED ->
                programme.sites().stream().anyMatch(site -> site.ref().equals(fact.subject()));
        };
    }

    /** The facts among these that could not be so if the one had not been. */
    public List<ConfirmedFact> restingOn(ConfirmedFact fact, List<ConfirmedFact> others) {
        return others.stream()
                .filter(other -> !other.ref().equals(fact.ref()))
                .filter(other -> rests(other, fact))
                .toList();
    }

    private boolean rests(ConfirmedFact other, ConfirmedFact fact) {
        if (other.on().isBefore(fact.on())) {
            return false;
        }
        return switch (fact.kind()) {
            case MOVE ->
                person(fact.subject())
                        .map(person -> isOfWard(other, person.ward()) || isOfSite(other, person.ward()))
                        .orElse(false);
            case STEP -> isOfWard(other, fact.subject());
            case WARD_CLOSED -> isOfSite(other, fact.subject());
            case SITE_CLOSED -> false;
        };
    }

    private static boolean isOfWard(ConfirmedFact other, String ward) {
        boolean aboutWard = other.kind() == FactKind.STEP || other.kind() == FactKind.WARD_CLOSED;
        return aboutWard && other.subject().equals(ward);
    }

    private boolean isOfSite(ConfirmedFact other, String ward) {
        return other.kind() == FactKind.SITE_CLOSED
                && ward(ward).map(Ward::site).filter(other.subject()::equals).isPresent();
    }

    private Optional<Person> person(String ref) {
        return programme.people().stream()
                .filter(person -> person.ref().equals(ref))
                .findFirst();
    }

    private Optional<Ward> ward(String ref) {
        return programme.wards().stream().filter(ward -> ward.ref().equals(ref)).findFirst();
    }
}
