package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.EntryMatch;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.catalogue.domain.RegistrationQuestion;
import org.homeward.catalogue.domain.RegistrationReader;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.catalogue.infrastructure.EntryFinding;
import org.homeward.catalogue.infrastructure.Registrations;
import org.homeward.catalogue.infrastructure.Registrations.Kept;
import org.homeward.catalogue.infrastructure.Terms;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.TooMany;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Rulebook;

/**
 * Somebody without an account registers a provider: one question after the other, saved at each, or all at once over the
 * API. Nothing here says whether a person or an address is known: the answer is the same, and only the mail goes on.
 */
@Stateless
public class Registering {

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * How far a registration is.
     *
     * @param state BEGUN or SENT
     * @param expires until when the answers are kept
     */
    public record RegistrationView(String ref, String state, RegistrationAnswers answers, Instant expires) {}

    /**
     * A registration that waits for its address to be confirmed.
     *
     * @param confirmBy until when the link in the mail works
     */
    public record Sent(String ref, Instant confirmBy) {}

    @Inject
    private Registrations registrations;

    @Inject
    private EntryFinding finding;

    @Inject
    private Terms terms;

    @Inject
    private Areas areas;

    @Inject
    private Rulebook rulebook;

    @Inject
    private MailOutbox mail;

    @Inject
    private Installation installation;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A secret that a browser keeps, by which it finds its answers again. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public String newSecret() {
        return Secrets.random();
    }

    /** How long begun answers are kept, in days. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public int keepDays() {
        return rulebook.whole("catalogue.registration.keep-days", today());
    }

    /** What this browser has answered so far; empty when it has begun nothing, or the time is over. */
    @Permit(Permission.PUBLIC)
    public Optional<RegistrationView> view(String browserSecret) {
        return registrations
                .ofBrowser(browserSecret, clock.instant())
                .map(kept -> new RegistrationView(kept.ref(), kept.state(), kept.answers(), kept.expires()));
    }

    /** The words for whom support is, to choose from. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<Term> supports() {
        return terms.vocabulary().of(TermKind.SUPPORTS);
    }

    /**
     * Keeps the answer to one question; the first one begins a registration. What is wrong is refused by its fields and
     * nothing is changed.
     *
     * @param browserSecret what this browser was given; a fresh one begins a registration with it
     * @param origin network address, to count and no more
     */
    @Permit(Permission.PUBLIC)
    public RegistrationView answer(
            String browserSecret, RegistrationQuestion question, RegistrationAnswers typed, String origin) {
        RegistrationAnswers read =
                question == RegistrationQuestion.FIND ? entry(typed, "entry") : reader().read(question, typed);
        Instant now = clock.instant();
        Kept kept = registrations
                .ofBrowser(browserSecret, now)
                .orElseGet(() -> begin(browserSecret, RegistrationAnswers.NONE, origin));
        RegistrationAnswers all = kept.answers().with(question, read);
        registrations.keep(kept.id(), all);
        return new RegistrationView(kept.ref(), kept.state(), all, kept.expires());
    }

    /** Looks for the organisation in the catalogue, by name and forgiving slips. Needs a registration that was begun. */
    @Permit(Permission.PUBLIC)
    public List<EntryMatch> find(String browserSecret, String words) {
        Kept kept = ofBrowser(browserSecret);
        if (kept.searches() >= rulebook.whole("catalogue.registration.most-searches", today())) {
            throw new TooMany("registration-searches");
        }
        registrations.countSearch(kept.id());
        return finding.find(words);
    }

    /** Sends a link with which the person goes on later, in whatever browser. It works once. */
    @Permit(Permission.PUBLIC)
    public void keepForLater(String browserSecret) {
        Kept kept = ofBrowser(browserSecret);
        if (!kept.answers().has(RegistrationQuestion.EMAIL)) {
            throw Invalid.field("email", "registration-email-first");
        }
        if (mayWrite(kept)) {
            String code = Secrets.random();
            registrations.returnBy(kept.id(), code);
            mail.send(
                    kept.answers().email(),
                    "mail-registration-return",
                    kept.answers().name(),
                    installation.baseUrl() + "/catalogue/register-return.xhtml?code=" + code,
                    "" + rulebook.whole("catalogue.registration.keep-days", today()));
        }
    }

    /** Whether a return link still works. */
    @Permit(Permission.PUBLIC)
    public boolean returnWorks(String code) {
        return registrations.ofReturn(code, clock.instant()).isPresent();
    }

    /** Goes on in this browser; the link works no more. Refused with {@code registration-link-spent}. */
    @Permit(Permission.PUBLIC)
    public void goOn(String code, String browserSecret) {
        Kept kept = registrations
                .ofReturn(code, clock.instant())
                .orElseThrow(() -> new Conflict("registration-link-spent"));
        registrations.goOnIn(kept.id(), browserSecret);
    }

    /** Sends the registration: a mail asks to confirm the address. May be sent again with changed answers. */
    @Permit(Permission.PUBLIC)
    public Sent send(String browserSecret) {
        Kept kept = ofBrowser(browserSecret);
        if (!kept.answers().open().isEmpty()) {
            throw new Conflict("registration-not-complete");
        }
        return sent(kept);
    }

    /** The whole registration at once, for programs. */
    @Permit(Permission.PUBLIC)
    public Sent register(RegistrationAnswers all, String origin) {
        RegistrationAnswers read = reader().readAll(all);
        if (read.claims()) {
            read = read.with(RegistrationQuestion.FIND, entry(read, "claims"));
        }
        return sent(begin(Secrets.random(), read, origin));
    }

    private Sent sent(Kept kept) {
        Instant until =
                clock.instant().plus(Duration.ofDays(rulebook.whole("catalogue.registration.confirm-days", today())));
        if (mayWrite(kept)) {
            String code = Secrets.random();
            registrations.sent(kept.id(), code, until);
            RegistrationAnswers answers = kept.answers();
            mail.send(
                    answers.email(),
                    "mail-registration-confirm",
                    answers.name(),
                    installation.baseUrl() + "/catalogue/register-confirm.xhtml?link=" + code,
                    answers.claims() ? answers.entryName() : answers.organisation(),
                    kept.ref());
            audit.record("registration-sent", "registration", kept.ref(), Map.of());
        }
        return new Sent(kept.ref(), until);
    }

    /** Over the limit nothing is sent and nothing is said: the letter box of somebody else is not ours to fill. */
    private boolean mayWrite(Kept kept) {
        int most = rulebook.whole("catalogue.registration.most-mails", today());
        return kept.mails() < most
                && registrations.mailsTo(kept.answers().email(), clock.instant().minus(HOUR)) < most;
    }

    private Kept begin(String browserSecret, RegistrationAnswers answers, String origin) {
        Instant now = clock.instant();
        if (registrations.begunFrom(origin, now.minus(HOUR))
                >= rulebook.whole("catalogue.registration.most-an-hour", today())) {
            throw new TooMany("registration-too-many");
        }
        Duration keep = Duration.ofDays(rulebook.whole("catalogue.registration.keep-days", today()));
        return registrations.begin(browserSecret, answers, origin, now, now.plus(keep));
    }

    /** The entry that was chosen, with its name as the catalogue has it. */
    private RegistrationAnswers entry(RegistrationAnswers typed, String field) {
        RegistrationAnswers read = reader().read(RegistrationQuestion.FIND, typed);
        if (!read.claims()) {
            return named(read, "");
        }
        EntryMatch found = finding.one(read.entry()).stream()
                .findFirst()
                .orElseThrow(() -> Invalid.field(field, "no-such-provider"));
        return named(read, found.name());
    }

    private static RegistrationAnswers named(RegistrationAnswers read, String name) {
        return new RegistrationAnswers(
                read.name(),
                read.email(),
                read.entry(),
                name,
                read.organisation(),
                read.legalForm(),
                read.identifiers(),
                read.workers(),
                read.size(),
                read.ownership(),
                read.areas(),
                read.supports(),
                read.evidence());
    }

    private Kept ofBrowser(String browserSecret) {
        return registrations
                .ofBrowser(browserSecret, clock.instant())
                .orElseThrow(() -> new Conflict("registration-not-begun"));
    }

    private RegistrationReader reader() {
        Vocabulary vocabulary = terms.vocabulary();
        return new RegistrationReader(vocabulary, areas.standing(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
