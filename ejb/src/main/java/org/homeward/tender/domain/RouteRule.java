package org.homeward.tender.domain;

import java.util.List;

/**
 * One route under one regime, as it holds on a day: what the law and the policy ask of whoever takes it.
 * Which notices it needs stands with the notices.
 *
 * @param route code; only those that are offered are a {@link Route}
 * @param allowed ALWAYS, ON_GROUND or NO
 * @param offered whether the product runs it
 * @param stages what it goes through
 * @param minimumDays fewest days that the law asks for between publication and deadline; nought for none
 * @param standstill LAW, VOLUNTARY or NONE
 * @param whoMayBid ANYBODY, INVITED or ONE
 * @param leastInvited fewest providers to invite; nought where everybody may bid
 * @param verified false: needs a legal check
 */
public record RouteRule(
        BuyingRegime regime,
        String route,
        String allowed,
        boolean offered,
        List<String> stages,
        int minimumDays,
        String standstill,
        String whoMayBid,
        int leastInvited,
        String rule,
        String source,
        String explanation,
        boolean verified) {

    public RouteRule {
        stages = List.copyOf(stages);
    }

    public boolean isByInvitation() {
        return whoMayBid.equals("INVITED");
    }

    RegimeAnswer.RouteChoice asChoice() {
        return new RegimeAnswer.RouteChoice(route, !allowed.equals("NO"), offered, rule, source, explanation, verified);
    }
}
