package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.award.infrastructure.OnBehalf;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.Relation;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.contract.infrastructure.Voices;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.TooMany;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.Rulebook;

/**
 * A person who is supported, or somebody close to them, says how it is, without an account: through a link that works once.
 * What opens the link is kept only as a hash, and what is said carries no name.
 */
@Stateless
public class VoiceHearing {

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Voices voices;

    @Inject
    private VoiceTries tries;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private OnBehalf behalf;

    @Inject
    private Installation installation;

    @Inject
    private Rulebook rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A link as it is given out, once: nobody can read it here again. */
    public record Given(String url, Relation relation, Instant expiresAt) {}

    /**
     * What the page shows to whoever has a link.
     *
     * @param provider who gives the support
     */
    public record Invitation(String provider, Relation relation, List<Outcome> outcomes) {}

    /** A new link for somebody; it works once and not for ever. */
    @Permit(Permission.CONTRACTS_WRITE)
    public Given link(String ref, Relation relation) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        if (!contract.state().isLive()) {
            throw new Conflict("contract-not-running", InWords.of(contract.state()));
        }
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(rules.whole("contract.voice-days", views.today())));
        String token = voices.addLink(contract, relation, contracts.person(), now, until);
        audit.record("contract.voice-link", "contract", ref, Map.of("relation", relation.name()));
        return new Given(installation.baseUrl() + "/contract/voice.xhtml?link=" + token, relation, until);
    }

    /**
     * What a link leads to. Refused with {@code voice-link-over} when it was used, has ended or never was, and with
     * {@code voice-too-many} after too many tries.
     *
     * @param origin network address, to count and no more
     */
    @Permit(Permission.PUBLIC)
    public Invitation open(String token, String origin) {
        Voices.Opened link = opened(token, origin);
        AtomicReference<Invitation> found = new AtomicReference<>();
        behalf.as("contract-voices", link.buyerId(), () -> {
            Contract contract = contracts.byId(link.contractId());
            found.set(new Invitation(
                    contract.provider(), link.relation(), terms.of(contract).outcomes()));
        });
        return found.get();
    }

    /** Keeps what was said; the link works no more. */
    @Permit(Permission.PUBLIC)
    public void say(String token, String origin, VoiceDraft said) {
        Voices.Opened link = opened(token, origin);
        behalf.as("contract-voices", link.buyerId(), () -> {
            Contract contract = contracts.byId(link.contractId());
            ContractTerms text = terms.of(contract);
            said.check(text);
            Instant now = clock.instant();
            if (!voices.use(link.linkId(), now)) {
                throw new Conflict("voice-link-over");
            }
            voices.add(contract, link.relation(), said, now);
            people.tell(
                    contract,
                    Side.BUYER,
                    "contract-voice-notice",
                    "/contract/voices.xhtml?ref=" + contract.ref(),
                    contract.title(),
                    contract.ref());
            audit.record("contract.voice", "contract", contract.ref(), Map.of());
        });
    }

    /** Only what opens nothing is counted: whoever has a link is never in the way of another from the same house. */
    private Voices.Opened opened(String token, String origin) {
        return voices.open(token, clock.instant()).orElseThrow(() -> {
            int most = rules.whole("contract.voice-most-an-hour", views.today());
            return tries.count(origin) > most ? new TooMany("voice-too-many") : new Conflict("voice-link-over");
        });
    }
}
