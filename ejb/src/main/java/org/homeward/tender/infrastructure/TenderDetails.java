package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.homeward.tender.domain.TimetableDraft;

/** What there is of a tender beside its facts, and the whole of it as the document that was written. */
@ApplicationScoped
public class TenderDetails {

    @Inject
    private Sql sql;

    @Inject
    private TenderRecords records;

    @Inject
    private TenderContents contents;

    @Inject
    private TenderStatements statements;

    /**
     * The columns that only the buyer reads.
     *
     * @param written names of the first writer, the last one and the approver, each if there is one
     */
    public record Details(
            int version,
            String terms,
            String intention,
            String shortPeriodReason,
            String burdenReason,
            String lotsReason,
            String sentBack,
            String cancelled,
            Optional<Long> writtenById,
            Optional<Long> lastWrittenById,
            Written written,
            Optional<Instant> approvalAskedAt,
            Optional<Instant> approvedAt) {}

    /** Names of those who worked on it. */
    public record Written(Optional<String> by, Optional<String> lastBy, Optional<String> approvedBy) {}

    public Details of(long tender) {
        return sql.first("""
                        select t.*, i.ref as intention, w.name as writer, l.name as last_writer, a.name as approver,
                               (select c.reason from tender_state_change c
                                 where c.tender_id = t.id and c.to_state = 'CANCELLED' limit 1) as cancelled
                          from tender t
                          left join intention i on i.id = t.intention_id
                          left join person w on w.id = t.written_by
                          left join person l on l.id = t.last_written_by
                          left join person a on a.id = t.approved_by
                         where t.id = ?
                        """, TenderDetails::read, tender)
                .orElseThrow(() -> new IllegalStateException("the tender was there a moment ago"));
    }

    private static Details read(ResultSet row) throws SQLException {
        return new Details(
                row.getInt("version"),
                row.getString("contract_terms"),
                Optional.ofNullable(row.getString("intention")).orElse(""),
                row.getString("short_period_reason"),
                row.getString("burden_reason"),
                row.getString("lots_reason"),
                row.getString("sent_back"),
                Optional.ofNullable(row.getString("cancelled")).orElse(""),
                Sql.keyIfAny(row, "written_by"),
                Sql.keyIfAny(row, "last_written_by"),
                new Written(
                        Optional.ofNullable(row.getString("writer")),
                        Optional.ofNullable(row.getString("last_writer")),
                        Optional.ofNullable(row.getString("approver"))),
                Sql.instantIfAny(row, "approval_asked_at"),
                Sql.instantIfAny(row, "approved_at"));
    }

    /** The tender as the document that an officer would write to make it so. */
    public TenderDraft draft(String ref) {
        TenderFacts facts = records.get(ref);
        return draft(facts, of(facts.id()));
    }

    public TenderDraft draft(TenderFacts facts, Details details) {
        return new TenderDraft(
                head(facts, details),
                facts.lots().stream()
                        .map(lot -> new LotDraft(
                                lot.title(),
                                lot.areas(),
                                lot.startDate(),
                                lot.endDate(),
                                lot.capacity().isPresent()
                                        ? Optional.of(lot.capacity().getAsInt())
                                        : Optional.empty()))
                        .toList(),
                details.lotsReason(),
                questions(facts),
                new PriceDraft(
                        facts.price().weight(),
                        facts.price().method().name(),
                        facts.price().unit()),
                new TimetableDraft(facts.questionsClose(), facts.deadline(), details.shortPeriodReason()),
                details.terms(),
                contents.conditions(facts.id()),
                demands(facts.id()),
                details.burdenReason(),
                facts.standstillOffered(),
                Optional.empty());
    }

    private TenderHead head(TenderFacts facts, Details details) {
        TenderStatements.Asked asked = statements.asked(facts.id());
        return new TenderHead(
                facts.title(),
                facts.summary(),
                facts.route().name(),
                facts.cpv(),
                details.intention(),
                asked.value() == null ? new ValueAnswer(facts.value().map(Money::pence), 0, 0, true) : asked.value(),
                asked.health() == null ? HealthAnswer.byCodes() : asked.health());
    }

    private static List<QuestionDraft> questions(TenderFacts facts) {
        return facts.questions().stream()
                .map(question -> new QuestionDraft(
                        question.ref(),
                        question.text(),
                        question.help(),
                        question.maxWords(),
                        question.scale(),
                        question.weight(),
                        question.minimumMark(),
                        question.livedExperience()))
                .toList();
    }

    private List<DemandDraft> demands(long tender) {
        return contents.demands(tender).stream()
                .map(demand -> new DemandDraft(
                        demand.kind().name(),
                        demand.text(),
                        demand.whenNeeded().name(),
                        demand.orEquivalent(),
                        demand.onlyIfLawRequires(),
                        demand.evidence().map(Enum::name).orElse("")))
                .toList();
    }
}
