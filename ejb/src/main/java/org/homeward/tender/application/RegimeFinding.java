package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.domain.CpvCode;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.RegimeFacts;
import org.homeward.tender.domain.RegimePolicy;
import org.homeward.tender.domain.RegimeQuestion;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.infrastructure.Buyers;
import org.homeward.tender.infrastructure.RouteRules;

/** Finds out what the regime follows from, and asks the policy. */
@ApplicationScoped
public class RegimeFinding {

    private static final long MOST_PENCE = 1_000_000_000_000L;

    @Inject
    private Buyers buyers;

    @Inject
    private RouteRules rules;

    @Inject
    private Clock clock;

    public RegimeAnswer answer(RegimeQuestion question, Actor actor) {
        checkValue(question.value());
        List<CpvCode> codes = CpvCode.readAll(question.cpv(), "cpv");
        if (codes.stream().anyMatch(CpvCode::isWorks)) {
            throw Invalid.field("cpv", "cpv-works");
        }
        OrganisationKind buyer = buyers.kind(question.buyer(), actor.organisationId());
        LocalDate on = question.on().orElseGet(() -> LocalDate.now(clock));
        RegimeFacts facts = new RegimeFacts(buyer, codes, question.health(), question.value(), on);
        return RegimePolicy.answer(facts, rules.regimeFigures(on));
    }

    /** Of a tender, bought by the acting organisation from today. */
    public RegimeAnswer answer(TenderHead head, Actor actor) {
        return answer(
                new RegimeQuestion(Optional.empty(), head.cpv(), head.health(), head.value(), Optional.empty()), actor);
    }

    private static void checkValue(TenderHead.ValueAnswer value) {
        new Invalid.Collector()
                .check(
                        value.valuePence().stream().allMatch(pence -> fits(pence, 1)),
                        "valuePence",
                        "pence-range",
                        "1",
                        "" + MOST_PENCE)
                .check(fits(value.extensionsPence(), 0), "extensionsPence", "pence-range", "0", "" + MOST_PENCE)
                .check(fits(value.optionsPence(), 0), "optionsPence", "pence-range", "0", "" + MOST_PENCE)
                .throwIfAny();
    }

    private static boolean fits(long pence, long least) {
        return pence >= least && pence <= MOST_PENCE;
    }
}
