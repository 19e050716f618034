package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.Codes;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.DemandFacts;
import org.homeward.tender.domain.DemandKind;
import org.homeward.tender.domain.DemandTime;
import org.homeward.tender.domain.EvidenceKind;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionDraft;

/**
 * What lies beside a tender and is written as a whole: lots, questions with their marks, demands, conditions. Who writes
 * holds the tender ({@link Tenders#toChange}).
 */
@ApplicationScoped
public class TenderContents {

    @Inject
    private Sql sql;

    @Inject
    private Tenders tenders;

    /** The lots in this order, instead of those before. Their areas are codes. */
    public void writeLots(long tender, List<LotDraft> lots) {
        sql.update("delete from lot where tender_id = ?", tender);
        for (int i = 0; i < lots.size(); i++) {
            Lot lot = new Lot(tender, i + 1, lots.get(i));
            tenders.add(lot);
            sql.update("update lot set areas = ? where id = ?", lots.get(i).areas(), lot.id());
        }
    }

    /** The questions in this order, instead of those before. */
    public void writeQuestions(long tender, List<QuestionDraft> questions) {
        sql.update("delete from tender_question where tender_id = ?", tender);
        for (int i = 0; i < questions.size(); i++) {
            QuestionDraft question = questions.get(i);
            long id = sql.number(
                    """
                    insert into tender_question (tender_id, position, ref, text, help, max_words, weight, minimum_mark,
                                                 lived_experience)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                    """,
                    tender,
                    i + 1,
                    question.ref(),
                    question.text().strip(),
                    question.help().strip(),
                    question.maxWords(),
                    question.weight(),
                    question.minimumMark(),
                    question.livedExperience());
            question.scale().stream()
                    .sorted(Comparator.comparingInt(MarkMeaning::mark))
                    .forEach(step -> sql.update(
                            "insert into tender_question_mark (question_id, mark, meaning) values (?, ?, ?)",
                            id,
                            step.mark(),
                            step.meaning().strip()));
        }
    }

    /** New words for one question of a published tender. */
    public void reword(long question, String text, String help) {
        sql.update("update tender_question set text = ?, help = ? where id = ?", text.strip(), help.strip(), question);
    }

    public void writeConditions(long tender, List<String> conditions) {
        sql.update("delete from tender_condition where tender_id = ?", tender);
        for (int i = 0; i < conditions.size(); i++) {
            sql.update(
                    "insert into tender_condition (tender_id, position, text) values (?, ?, ?)",
                    tender,
                    i + 1,
                    conditions.get(i).strip());
        }
    }

    public List<String> conditions(long tender) {
        return sql.list(
                "select text from tender_condition where tender_id = ? order by position",
                row -> row.getString("text"),
                tender);
    }

    public void writeDemands(long tender, List<DemandDraft> demands) {
        sql.update("delete from tender_demand where tender_id = ?", tender);
        for (int i = 0; i < demands.size(); i++) {
            DemandDraft demand = demands.get(i);
            sql.update(
                    """
                    insert into tender_demand (tender_id, position, kind, text, when_needed, or_equivalent,
                                               only_if_law_requires, evidence)
                    values (?, ?, ?, ?, ?, ?, ?, nullif(?, ''))
                    """,
                    tender,
                    i + 1,
                    Codes.normal(demand.kind()),
                    demand.text().strip(),
                    Codes.normal(demand.whenNeeded()),
                    demand.orEquivalent(),
                    demand.onlyIfLawRequires(),
                    Codes.normal(demand.evidence()));
        }
    }

    public List<DemandFacts> demands(long tender) {
        return sql.list(
                "select * from tender_demand where tender_id = ? order by position",
                row -> new DemandFacts(
                        DemandKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        DemandTime.valueOf(row.getString("when_needed")),
                        row.getBoolean("or_equivalent"),
                        row.getBoolean("only_if_law_requires"),
                        Optional.ofNullable(row.getString("evidence")).map(EvidenceKind::valueOf)),
                tender);
    }

    public void writeCpv(long tender, List<String> codes) {
        sql.update("update tender set cpv = ? where id = ?", codes, tender);
    }

    /** The published intention that it follows; empty for none, false when there is no such one. */
    public boolean writeIntention(long tender, String ref) {
        if (ref.isEmpty()) {
            sql.update("update tender set intention_id = null where id = ?", tender);
            return true;
        }
        return sql.update(
                        "update tender set intention_id = i.id from intention i"
                                + " where tender.id = ? and i.ref = ? and i.state <> 'DRAFT'",
                        tender,
                        ref)
                == 1;
    }
}
