package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Invalid;

/**
 * Understands what somebody typed into a registration and gathers what is wrong with it, by the names of the fields. The
 * same rules hold for the pages and for programs.
 */
public final class RegistrationReader {

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.<>,;]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 254;
    private static final int LONGEST_EVIDENCE = 2000;
    private static final int MOST_WORKERS = 1_000_000;
    private static final int MOST_AREAS = 160;
    private static final int MOST_NAMED = 8;

    private final Vocabulary vocabulary;
    private final List<Area> areas;

    /** Areas are those that stand today. */
    public RegistrationReader(Vocabulary vocabulary, List<Area> areas) {
        this.vocabulary = vocabulary;
        this.areas = List.copyOf(areas);
    }

    /** The answer to one question, understood. Refused with every field that is wrong. */
    public RegistrationAnswers read(RegistrationQuestion question, RegistrationAnswers typed) {
        Invalid.Collector errors = new Invalid.Collector();
        RegistrationAnswers read = understood(typed, errors, question);
        check(question, read, errors);
        errors.throwIfAny();
        return read;
    }

    /**
     * A whole registration as a program sends it: a name, an address and an organisation are needed; what else is there
     * must be right. Refused with every field that is wrong.
     */
    public RegistrationAnswers readAll(RegistrationAnswers sent) {
        Invalid.Collector errors = new Invalid.Collector();
        RegistrationAnswers read = sent;
        for (RegistrationQuestion question : RegistrationQuestion.values()) {
            read = read.with(question, understood(read, errors, question));
        }
        errors.check(isName(read.name()), "contact.name", "registration-name")
                .check(isMail(read.email()), "contact.email", "email-not-an-address");
        if (!read.claims()) {
            check(RegistrationQuestion.ORGANISATION, read, errors);
        }
        read.identifiers().check(errors, "identifiers.");
        checkWords(read, errors);
        errors.throwIfAny();
        return read;
    }

    private static void checkWords(RegistrationAnswers read, Invalid.Collector errors) {
        for (RegistrationQuestion question : List.of(
                RegistrationQuestion.LEGAL_FORM, RegistrationQuestion.OWNERSHIP, RegistrationQuestion.WORKERS)) {
            if (read.has(question)) {
                check(question, read, errors);
            }
        }
        errors.check(
                read.evidence().length() <= LONGEST_EVIDENCE, "evidence", "profile-too-long", "" + LONGEST_EVIDENCE);
    }

    private static void check(RegistrationQuestion question, RegistrationAnswers read, Invalid.Collector errors) {
        switch (question) {
            case NAME -> errors.check(isName(read.name()), "name", "registration-name");
            case EMAIL -> errors.check(isMail(read.email()), "email", "email-not-an-address");
            case FIND -> {
                errors.check(!read.entry().isEmpty(), "entry", "registration-entry-needed");
                if (read.entry().equals(RegistrationAnswers.NEW)) {
                    errors.check(isOrganisation(read), "words", "organisation-name-length");
                }
            }
            case EVIDENCE ->
                errors.check(!read.evidence().isEmpty(), "evidence", "registration-evidence-needed")
                        .check(
                                read.evidence().length() <= LONGEST_EVIDENCE,
                                "evidence",
                                "profile-too-long",
                                "" + LONGEST_EVIDENCE);
            case ORGANISATION -> errors.check(isOrganisation(read), "organisation", "organisation-name-length");
            case LEGAL_FORM -> code(LegalForm.class, read.legalForm(), "legalForm", errors);
            case IDENTIFIERS -> read.identifiers().check(errors, "");
            case WORKERS -> {
                if (!read.workers().isEmpty() || read.size().isEmpty()) {
                    errors.check(isCount(read.workers()), "workers", "registration-workers", "" + MOST_WORKERS);
                } else {
                    code(OrganisationSize.class, read.size(), "size", errors);
                }
            }
            case OWNERSHIP -> code(Ownership.class, read.ownership(), "ownership", errors);
            case AREAS -> errors.check(!read.areas().isEmpty(), "areas", "registration-areas-needed");
            case SUPPORTS -> errors.check(!read.supports().isEmpty(), "supports", "registration-supports-needed");
        }
    }

    private RegistrationAnswers understood(
            RegistrationAnswers typed, Invalid.Collector errors, RegistrationQuestion question) {
        boolean places = question == RegistrationQuestion.AREAS;
        boolean people = question == RegistrationQuestion.SUPPORTS;
        return new RegistrationAnswers(
                oneLine(typed.name()),
                oneLine(typed.email()),
                oneLine(typed.entry()),
                oneLine(typed.entryName()),
                oneLine(typed.organisation()),
                normal(LegalForm.class, typed.legalForm()),
                typed.identifiers(),
                oneLine(typed.workers()),
                normal(OrganisationSize.class, typed.size()),
                normal(Ownership.class, typed.ownership()),
                places ? areas(typed.areas(), errors) : typed.areas(),
                people ? supports(typed.supports(), errors) : typed.supports(),
                plain(typed.evidence()));
    }

    /** Names of the areas that are meant; a line that means none is an error that names it. */
    public List<String> areas(List<String> written, Invalid.Collector errors) {
        Set<String> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String line : written) {
            String name = oneLine(line);
            if (!name.isEmpty()) {
                area(name).ifPresentOrElse(area -> found.add(area.name()), () -> unknown.add(shortened(name)));
            }
        }
        errors.check(unknown.isEmpty(), "areas", "registration-area-unknown", few(unknown))
                .check(found.size() <= MOST_AREAS, "areas", "registration-areas-too-many", "" + MOST_AREAS);
        return List.copyOf(found);
    }

    /** A council before a board where both are called so: the smaller place is the likelier one. */
    public Optional<Area> area(String written) {
        return areas.stream().filter(area -> area.isMeantBy(written)).min(Comparator.comparing(Area::board));
    }

    private List<String> supports(List<String> written, Invalid.Collector errors) {
        Set<String> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String word : written) {
            vocabulary
                    .find(TermKind.SUPPORTS, word)
                    .or(() -> vocabulary.find(TermKind.SERVICE_TYPE, word))
                    .map(Term::code)
                    .ifPresentOrElse(found::add, () -> unknown.add(shortened(oneLine(word))));
        }
        errors.check(unknown.isEmpty(), "supports", "registration-support-unknown", few(unknown));
        return List.copyOf(found);
    }

    private static <E extends Enum<E>> void code(
            Class<E> type, String written, String field, Invalid.Collector errors) {
        errors.check(!written.isEmpty(), field, "registration-choose")
                .check(
                        written.isEmpty() || Codes.read(type, written).isPresent(),
                        field,
                        "registration-choice",
                        Codes.all(type));
    }

    private static <E extends Enum<E>> String normal(Class<E> type, String written) {
        return Codes.read(type, written).map(Enum::name).orElse(oneLine(written));
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static boolean isOrganisation(RegistrationAnswers read) {
        return read.organisation().length() >= 2 && read.organisation().length() <= LONGEST_NAME;
    }

    private static boolean isMail(String mail) {
        return mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches();
    }

    private static boolean isCount(String number) {
        return number.matches("[0-9]{1,7}") && Integer.parseInt(number) <= MOST_WORKERS;
    }

    /** Enough of them to see what is meant: an answer does not repeat at length what was sent. */
    private static String few(List<String> unknown) {
        String some = String.join(", ", unknown.subList(0, Math.min(MOST_NAMED, unknown.size())));
        return unknown.size() > MOST_NAMED ? some + ", …" : some;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String oneLine(String text) {
        return text == null
                ? ""
                : seen(text).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    /** Without signs that nobody sees and that turn the order of letters round; those that join letters stay. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cf}&&[^\\u200c\\u200d]]", "");
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : seen(text).replaceAll("[\\p{Cntrl}&&[^\\n\\t\\r]]", "").strip();
    }
}
