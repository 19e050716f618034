package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.SignedContract;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.infrastructure.NoticeDuties;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.infrastructure.Tenders;

/** An officer records the contract that was signed, and its details are published. */
@Stateless
public class ContractDetails {

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private NoticeDuties duties;

    @Inject
    private AwardNotices notices;

    @Inject
    private Outcomes outcomes;

    @Inject
    private AwardReading reading;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What an officer says of a contract. What is left out is taken from the lot (dates) and the tender (value).
     *
     * @param value over the contract's whole life, VAT included
     */
    public record Draft(
            Optional<LocalDate> signedOn,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            Optional<Money> value) {}

    /**
     * Records what was signed and publishes its details. A day of signing before the end of the standstill is refused
     * ({@code award-signed-too-early}).
     */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView record(String tenderRef, int lot, Draft draft) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = awards.current(place.lot().id());
        SignedContract contract = new SignedContract(
                draft.signedOn().orElseThrow(() -> Invalid.field("signedOn", "award-signed-needed")),
                draft.starts().or(() -> place.lot().startDate()),
                draft.ends().or(() -> place.lot().endDate()),
                draft.value().or(place::value));
        award.contracted(contract, due(place, contract), by, clock.instant());
        awards.flush();
        String notice = notices.contracted(place, award, contract);
        award.detailedBy(notice);
        awards.flush();
        outcomes.signed(award, place.tender(), lot, contract, notice);
        audit.record(
                "award.contracted",
                "award",
                award.ref(),
                Map.of("lot", place.name(), "signed", contract.signedOn().toString()));
        return reading.view(award, place);
    }

    /** By when the details are to be published: so many days after the signing, as the law stood on that day. */
    private Optional<LocalDate> due(LotToAward place, SignedContract contract) {
        return duties
                .of(
                        place.tender().regime().name(),
                        place.tender().route().name(),
                        place.tender().value(),
                        contract.signedOn())
                .stream()
                .filter(duty -> duty.moment() == NoticeDuty.Moment.AFTER_SIGNING
                        && duty.strength() == NoticeDuty.Strength.MUST
                        && duty.days().isPresent())
                .map(duty -> contract.signedOn().plusDays(duty.days().getAsInt()))
                .findFirst();
    }
}
