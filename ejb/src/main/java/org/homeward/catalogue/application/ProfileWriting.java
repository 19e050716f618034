package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.EvidenceDraft;
import org.homeward.catalogue.domain.EvidenceFile;
import org.homeward.catalogue.domain.OfferDraft;
import org.homeward.catalogue.domain.RegistrationReader;
import org.homeward.catalogue.domain.SmallSupportAnswer;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.catalogue.domain.WhoDraft;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.catalogue.infrastructure.EvidenceFiles;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.catalogue.infrastructure.SizeClasses;
import org.homeward.catalogue.infrastructure.Terms;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.infrastructure.AuditTrail;

/** A provider fills its profile, part by part, once; every bid reads it from there. */
@Stateless
public class ProfileWriting {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_ANSWER = 20_000;

    @Inject
    private Profiles profiles;

    @Inject
    private ProfileRecords records;

    @Inject
    private SizeClasses sizes;

    @Inject
    private Terms terms;

    @Inject
    private Areas areas;

    @Inject
    private EvidenceFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** What the form about who you are begins with. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public Profiles.Who who() {
        return profiles.who(provider());
    }

    /** The words to choose from. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public List<Term> terms(TermKind kind) {
        return terms.vocabulary().of(kind);
    }

    /** Writes who they are. A version of nought is a profile that was not there when the form was read. */
    @Permit(Permission.PROFILE_WRITE)
    public void writeWho(WhoDraft draft) {
        long here = begun();
        profiles.who(here, draft.version() == 0 ? atFirst(draft) : draft, sizes.of(draft.workers(), draft.size()));
        record("who");
    }

    private static WhoDraft atFirst(WhoDraft draft) {
        return new WhoDraft(
                draft.about(),
                draft.legalForm(),
                draft.identifiers(),
                draft.workers(),
                draft.size(),
                draft.ownership(),
                1);
    }

    /** Writes what they offer; areas as people write them. Refused with every line that means no area. */
    @Permit(Permission.PROFILE_WRITE)
    public void writeOffer(OfferDraft draft) {
        long here = begun();
        Vocabulary vocabulary = terms.vocabulary();
        RegistrationReader reader = new RegistrationReader(vocabulary, areas.standing(LocalDate.now(clock)));
        Invalid.Collector errors = new Invalid.Collector();
        List<String> names = reader.areas(draft.areas(), errors);
        checkTerms(draft.supports(), TermKind.SUPPORTS, "supports", vocabulary, errors);
        checkTerms(draft.serviceTypes(), TermKind.SERVICE_TYPE, "serviceTypes", vocabulary, errors);
        errors.throwIfAny();
        List<String> codes = names.stream()
                .flatMap(name -> reader.area(name).stream())
                .map(area -> area.code())
                .toList();
        OfferDraft written = new OfferDraft(
                names,
                draft.supports(),
                draft.serviceTypes(),
                draft.peopleNow(),
                draft.peopleLater(),
                draft.laterFrom(),
                draft.outOfHours(),
                Math.max(1, draft.version()));
        profiles.offer(here, written, codes);
        record("offer");
    }

    private static void checkTerms(
            List<String> codes, TermKind kind, String field, Vocabulary vocabulary, Invalid.Collector errors) {
        List<String> unknown = codes.stream()
                .filter(code -> vocabulary.find(kind, code).isEmpty())
                .toList();
        errors.check(unknown.isEmpty(), field, "registration-support-unknown", String.join(", ", unknown));
    }

    /** Writes what they say on the nine tests, in place of the earlier answers. */
    @Permit(Permission.PROFILE_WRITE)
    public void writeTests(List<SmallSupportAnswer> answers) {
        profiles.tests(begun(), new ArrayList<>(answers));
        record("tests");
    }

    /** Keeps an answer to use again; a key of nought is a new one. Gives its key. */
    @Permit(Permission.PROFILE_WRITE)
    public long keepAnswer(long id, String title, String words, String text) {
        String shortTitle = title == null ? "" : title.strip();
        String keyWords = words == null ? "" : words.strip();
        String whole = text == null ? "" : text.strip();
        new Invalid.Collector()
                .check(
                        shortTitle.length() >= 2 && shortTitle.length() <= LONGEST_TITLE,
                        "title",
                        "answer-title",
                        "" + LONGEST_TITLE)
                .check(keyWords.length() <= LONGEST_WORDS, "words", "profile-too-long", "" + LONGEST_WORDS)
                .check(!whole.isEmpty(), "text", "answer-text-needed")
                .check(whole.length() <= LONGEST_ANSWER, "text", "profile-too-long", "" + LONGEST_ANSWER)
                .throwIfAny();
        long kept = profiles.answer(begun(), id, shortTitle, keyWords, whole);
        record("answers");
        return kept;
    }

    @Permit(Permission.PROFILE_WRITE)
    public void dropAnswer(long id) {
        profiles.dropAnswer(provider(), id);
        record("answers");
    }

    /** Adds evidence without a document: its title says where it can be seen. */
    @Permit(Permission.PROFILE_WRITE)
    public long addEvidence(EvidenceDraft draft) {
        long key = profiles.evidence(begun(), draft, Optional.empty(), "");
        record("evidence");
        return key;
    }

    /**
     * Adds evidence with its document. What the document is, is told from its bytes: only documents and pictures are
     * taken, up to a size, and none in which the scanner finds malware.
     */
    @Permit(Permission.PROFILE_WRITE)
    public long addEvidence(EvidenceDraft draft, String fileName, InputStream content) {
        long here = begun();
        StoredDocument stored = files.keep(fileName, content);
        long key = profiles.evidence(here, draft, Optional.of(stored.id()), stored.name());
        record("evidence");
        return key;
    }

    /** Whether files are looked at for malware, so that the page can say so. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public boolean areFilesScanned() {
        return files.areScanned();
    }

    /** How large a document may be, in MB. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public int largestMegabytes() {
        return files.largest() / (1024 * 1024);
    }

    /** Takes evidence away, with its document. */
    @Permit(Permission.PROFILE_WRITE)
    public void dropEvidence(long id) {
        profiles.dropEvidence(provider(), id).ifPresent(files::delete);
        record("evidence");
    }

    /** An own document of evidence, to be read once. Refused with {@code no-such-evidence}. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public EvidenceFile document(long evidenceId) {
        return files.open(records.of(provider()).document(evidenceId));
    }

    private void record(String part) {
        audit.record("profile-changed", "organisation", "" + provider(), Map.of("part", part));
    }

    /** The acting organisation, which has a profile from now on. */
    private long begun() {
        long here = provider();
        profiles.ensure(here);
        return here;
    }

    /** The acting organisation, which must be a provider. Refused with {@code no-such-organisation}. */
    private long provider() {
        return records.of(acting.actor().organisationId()).organisationId();
    }
}
