package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.ClarificationAnswered;
import org.homeward.tender.domain.ClarificationView;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.ClarificationRecords;
import org.homeward.tender.infrastructure.Tenders;

/** Questions about a tender, asked privately and answered to all. Who asked is shown to nobody. */
@Stateless
public class Clarifications {

    private static final int SHORTEST = 3;
    private static final int LONGEST_QUESTION = 2000;
    private static final int LONGEST_ANSWER = 5000;

    @Inject
    private Tenders tenders;

    @Inject
    private ClarificationRecords records;

    @Inject
    private TenderAccess access;

    @Inject
    private TenderTelling telling;

    @Inject
    private Event<ClarificationAnswered> answered;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /** A provider asks. Refused with {@code questions-closed} and the server's time once questions are taken no more. */
    @Permit(Permission.CLARIFICATIONS_ASK)
    public ClarificationView ask(String ref, String text) {
        Actor asker = acting.actor();
        TenderFacts facts = access.published(ref, asker);
        String question = checked(text, "text", LONGEST_QUESTION);
        Tender tender = tenders.toChange(ref, facts.buyerId());
        if (tender.state() == TenderState.CANCELLED) {
            throw new Conflict("tender-fixed", ref);
        }
        Instant now = tenders.now();
        Instant until = tender.questionsClose().or(tender::deadline).orElseThrow();
        if (!now.isBefore(until)) {
            throw new Refused(
                    "questions-closed",
                    "Questions are taken until the published time",
                    "The tender's own timetable",
                    "" + until,
                    "" + now);
        }
        long id = records.add(tender.id(), question, now, asker);
        // the trail says that a question was asked, not who asked which: officers and auditors read it
        audit.record("tender.question-asked", "tender", ref, Map.of());
        telling.officers(tender, "tender-question-asked");
        return records.get(tender.id(), id, asker.organisationId());
    }

    /** An officer answers to all, in the asker's words or in others that do not give the asker away. */
    @Permit(Permission.TENDERS_WRITE)
    public ClarificationView answer(String ref, long id, Optional<String> reworded, String answer) {
        Actor officer = acting.actor();
        Tender tender = tenders.toChange(ref, officer.organisationId());
        ClarificationView asked = records.get(tender.id(), id, officer.organisationId());
        String words = reworded.filter(text -> !text.isBlank()).orElse(asked.question());
        records.answer(
                id,
                checked(words, "question", LONGEST_QUESTION),
                checked(answer, "answer", LONGEST_ANSWER),
                officer,
                tenders.now());
        audit.record("tender.question-answered", "tender", ref, Map.of("number", "" + asked.number()));
        answered.fire(new ClarificationAnswered(ref, asked.number()));
        telling.everybody(tender, "tender-question-was-answered");
        return records.get(tender.id(), id, officer.organisationId());
    }

    /** What was answered; for the buyer's people also what waits, for a provider also its own questions. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<ClarificationView> list(String ref) {
        Actor reader = acting.actor();
        TenderFacts facts = access.published(ref, reader);
        boolean buyer = access.isOwn(facts, reader);
        return records.of(facts.id(), reader.organisationId()).stream()
                .filter(question ->
                        buyer || question.mine() || question.answer().isPresent())
                .toList();
    }

    /** The question with this number; refused with {@code no-such-clarification}. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public ClarificationView numbered(String ref, int number) {
        return list(ref).stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-clarification"));
    }

    private static String checked(String text, String field, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < SHORTEST || stripped.length() > longest) {
            throw Invalid.field(field, stripped.isEmpty() ? "required" : "text-length", "" + SHORTEST, "" + longest);
        }
        return stripped;
    }
}
