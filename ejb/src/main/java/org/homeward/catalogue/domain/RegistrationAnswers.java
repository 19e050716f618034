package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has answered so far. Kept encrypted and only until the address is confirmed. Texts are empty and lists
 * have nothing in them where there is no answer yet.
 *
 * @param entry reference of the catalogue's entry that is claimed, {@link #NEW} for none of them
 * @param entryName its name, for the pages that follow
 * @param legalForm name of a {@link LegalForm}
 * @param workers a whole number, as text
 * @param size name of an {@link OrganisationSize}, for those who gave no number
 * @param ownership name of an {@link Ownership}
 * @param areas names of the areas, as the catalogue writes them
 * @param supports codes of terms
 * @param evidence why an officer can believe the claim
 */
public record RegistrationAnswers(
        String name,
        String email,
        String entry,
        String entryName,
        String organisation,
        String legalForm,
        Identifiers identifiers,
        String workers,
        String size,
        String ownership,
        List<String> areas,
        List<String> supports,
        String evidence) {

    /** The answer of those who are not in the catalogue. */
    public static final String NEW = "NEW";

    public static final RegistrationAnswers NONE =
            new RegistrationAnswers("", "", "", "", "", "", Identifiers.NONE, "", "", "", List.of(), List.of(), "");

    public RegistrationAnswers {
        areas = List.copyOf(areas);
        supports = List.copyOf(supports);
    }

    /** True for somebody who found their organisation in the catalogue. */
    public boolean claims() {
        return !entry.isEmpty() && !entry.equals(NEW);
    }

    /** Whether the question has its answer. Numbers may be left out, so that page is never in the way. */
    public boolean has(RegistrationQuestion question) {
        return switch (question) {
            case NAME -> !name.isEmpty();
            case EMAIL -> !email.isEmpty();
            case FIND -> !entry.isEmpty();
            case EVIDENCE -> !evidence.isEmpty();
            case ORGANISATION -> !organisation.isEmpty();
            case LEGAL_FORM -> !legalForm.isEmpty();
            case IDENTIFIERS -> true;
            case WORKERS -> !workers.isEmpty() || !size.isEmpty();
            case OWNERSHIP -> !ownership.isEmpty();
            case AREAS -> !areas.isEmpty();
            case SUPPORTS -> !supports.isEmpty();
        };
    }

    /** The pages that are asked, in order. */
    public List<RegistrationQuestion> questions() {
        return RegistrationQuestion.asked(claims());
    }

    /**
     * All answers in order, as they are checked before they are sent. The name of a new organisation is among them: it was
     * given when the catalogue was searched, and can be put right here.
     */
    public List<RegistrationQuestion> given() {
        List<RegistrationQuestion> all = new ArrayList<>(questions());
        if (entry.equals(NEW)) {
            all.add(all.indexOf(RegistrationQuestion.FIND) + 1, RegistrationQuestion.ORGANISATION);
        }
        return List.copyOf(all);
    }

    /** The questions that still need an answer. */
    public List<RegistrationQuestion> open() {
        return given().stream().filter(question -> !has(question)).toList();
    }

    /** The page that follows this one; empty when it was the last. */
    public Optional<RegistrationQuestion> after(RegistrationQuestion asked) {
        List<RegistrationQuestion> all = given();
        return questions().stream()
                .filter(page -> all.indexOf(page) > all.indexOf(asked))
                .findFirst();
    }

    /** These answers with one question's answer taken from the others. */
    public RegistrationAnswers with(RegistrationQuestion question, RegistrationAnswers typed) {
        return new RegistrationAnswers(
                question == RegistrationQuestion.NAME ? typed.name : name,
                question == RegistrationQuestion.EMAIL ? typed.email : email,
                question == RegistrationQuestion.FIND ? typed.entry : entry,
                question == RegistrationQuestion.FIND ? typed.entryName : entryName,
                typed.names(question) ? typed.organisation : organisation,
                question == RegistrationQuestion.LEGAL_FORM ? typed.legalForm : legalForm,
                question == RegistrationQuestion.IDENTIFIERS ? typed.identifiers : identifiers,
                question == RegistrationQuestion.WORKERS ? typed.workers : workers,
                question == RegistrationQuestion.WORKERS ? typed.size : size,
                question == RegistrationQuestion.OWNERSHIP ? typed.ownership : ownership,
                question == RegistrationQuestion.AREAS ? typed.areas : areas,
                question == RegistrationQuestion.SUPPORTS ? typed.supports : supports,
                question == RegistrationQuestion.EVIDENCE ? typed.evidence : evidence);
    }

    /** Whether the answer to this question says what the organisation is called. */
    private boolean names(RegistrationQuestion question) {
        return question == RegistrationQuestion.ORGANISATION
                || question == RegistrationQuestion.FIND && entry.equals(NEW);
    }
}
