package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.evaluation.domain.LotsDraw;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.infrastructure.Draws;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.Results;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** Two officers draw lots between bids that share the first place and are equal in everything. */
@Stateless
public class TieBreaking {

    private static final int SEED_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Judging judging;

    @Inject
    private Results results;

    @Inject
    private Draws draws;

    @Inject
    private Marks marks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The first officer's word begins, the second one's draws. Refused with {@code no-tie} where nothing is to be drawn,
     * and with {@code second-officer-needed} for the officer who began.
     */
    @Permit(Permission.AWARDS_WRITE)
    public LotsDraw draw(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requireNoConflict(tender);
        Judging.requireUndecided(marks.lock(lot.id()));
        List<String> tied = tied(tender, lot);
        long me = judging.actor().personId();
        Optional<LotsDraw> begun = draws.among(lot.id(), tied);
        if (begun.isEmpty()) {
            draws.begin(tender.buyerId(), lot.id(), tied, me, clock.instant());
            audit.record("lots.begun", "tender", ref, Map.of("lot", "" + number, "bids", String.join(" ", tied)));
        } else {
            begun.get().requireOther(me);
            byte[] seed = new byte[SEED_BYTES];
            random.nextBytes(seed);
            List<String> order = LotsDraw.order(seed, tied);
            draws.drawn(begun.get(), seed, order, me, clock.instant());
            audit.record("lots.drawn", "tender", ref, Map.of("lot", "" + number, "order", String.join(" ", order)));
        }
        return draws.among(lot.id(), tied).orElseThrow();
    }

    private List<String> tied(TenderFacts tender, LotFacts lot) {
        List<String> tied = results.of(tender, lot).ranking().stream()
                .filter(bid -> bid.rank().isPresent() && bid.rank().getAsInt() == 1)
                .map(RankedBid::bid)
                .sorted()
                .toList();
        if (tied.size() < 2) {
            throw new Conflict("no-tie");
        }
        return tied;
    }
}
