package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.publication.domain.Competition;
import org.homeward.publication.domain.NoticeArea;
import org.homeward.publication.domain.NoticeCriterion;
import org.homeward.publication.domain.NoticeLot;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Ocids;
import org.homeward.publication.infrastructure.Parties;
import org.homeward.shared.application.Messages;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** A tender in the words of notices and releases. */
@ApplicationScoped
public class TenderNotices {

    @Inject
    private Sql sql;

    @Inject
    private Parties parties;

    @Inject
    private Notices notices;

    @Inject
    private Ocids ocids;

    @Inject
    private Messages messages;

    /**
     * The identifier for a tender that is to be published: that of the intention which it follows, so that plan and
     * tender are one process, unless another tender has taken it; otherwise a new one.
     */
    public String ocidFor(String tenderRef) {
        return sql.first("""
                        select i.ref from tender t join intention i on i.id = t.intention_id
                         where t.ref = ? and i.state = 'PUBLISHED'
                        """, row -> row.getString("ref"), tenderRef)
                .flatMap(notices::ocidOf)
                .filter(ocid -> sql.number("select count(*) from tender where ocid = ?", ocid) == 0)
                .orElseGet(ocids::next);
    }

    /** The tender as it stands; only a published one has all that a notice needs. */
    public TenderNotice of(TenderFacts facts) {
        return new TenderNotice(
                facts.ocid().orElse(""),
                facts.ref(),
                parties.of(facts.buyerId()),
                facts.title(),
                facts.summary(),
                new Competition(facts.regime().name(), facts.route().name()),
                facts.cpv(),
                facts.value(),
                facts.lots().stream().map(lot -> lot(lot, facts)).toList(),
                criteria(facts),
                lotsReason(facts.id()),
                facts.standstillOffered(),
                facts.publishedAt().orElse(facts.deadline().orElseThrow()),
                facts.questionsClose(),
                facts.deadline().orElseThrow(),
                "/tender/public.xhtml?ref=" + facts.ref());
    }

    private String lotsReason(long tenderId) {
        return sql.first("select lots_reason from tender where id = ?", row -> row.getString("lots_reason"), tenderId)
                .orElse("");
    }

    private static NoticeLot lot(LotFacts lot, TenderFacts facts) {
        List<NoticeArea> areas = IntStream.range(0, lot.areas().size())
                .mapToObj(
                        i -> new NoticeArea(lot.areas().get(i), lot.areaNames().get(i)))
                .toList();
        return new NoticeLot(
                lot.number(),
                lot.title(),
                areas,
                lot.startDate(),
                lot.endDate(),
                lot.capacity(),
                facts.lots().size() == 1 ? facts.value() : Optional.empty(),
                state(lot.state()));
    }

    /** A decided lot is complete; whether nobody was awarded is known to the award, which says so itself. */
    private static String state(LotState state) {
        return switch (state) {
            case PLANNED, BIDDING, CLOSED, OPENED -> "active";
            case DECIDED -> "complete";
            case CANCELLED -> "cancelled";
        };
    }

    private List<NoticeCriterion> criteria(TenderFacts facts) {
        List<NoticeCriterion> criteria = new ArrayList<>();
        for (QuestionFacts question : facts.questions()) {
            criteria.add(new NoticeCriterion(
                    NoticeCriterion.Type.QUALITY, question.ref(), question.text(), question.weight()));
        }
        if (facts.price().weight().signum() > 0) {
            String method = messages.text("notice-price-"
                    + facts.price().method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            String unit = facts.price().unit();
            criteria.add(new NoticeCriterion(
                    NoticeCriterion.Type.PRICE,
                    messages.text("notice-price"),
                    unit.isBlank() ? method : unit + "; " + method,
                    facts.price().weight()));
        }
        return criteria;
    }
}
