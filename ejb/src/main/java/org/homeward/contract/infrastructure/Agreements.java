package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.PlanView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.Signature;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.Sql;

/** The texts that were put to both sides, who agreed to them, and the two plans without which nothing starts. */
@ApplicationScoped
public class Agreements {

    @Inject
    private Sql sql;

    /** Keeps a text; the same one twice is no fault. */
    public void keep(Contract contract, AgreedText text, Instant at) {
        sql.update("""
                insert into contract_text (contract_id, buyer_id, provider_id, sha256, document, made_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """, contract.id(), contract.buyerId(), contract.providerId(), text.sha256(), text.document(), at);
    }

    /** A text by its hash. */
    public Optional<AgreedText> text(Contract contract, String sha256) {
        return sql.first(
                "select document, sha256 from contract_text where contract_id = ? and sha256 = ?",
                row -> new AgreedText(row.getString("document"), row.getString("sha256")),
                contract.id(),
                sha256);
    }

    public void sign(Contract contract, Side side, String sha256, Actor by, Instant at) {
        sql.update(
                """
                insert into contract_agreement (contract_id, buyer_id, provider_id, sha256, side, person_id, person, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                sha256,
                side,
                by.personId(),
                by.name(),
                at);
    }

    /** The text was changed: what was signed counts no more. Says how many signatures that were. */
    public int voidAll(Contract contract, Instant at) {
        return sql.update(
                "update contract_agreement set voided_at = ? where contract_id = ? and voided_at is null",
                at,
                contract.id());
    }

    /** Every signature, the voided too, the newest first. */
    public List<Signature> signatures(Contract contract) {
        return sql.list(
                "select * from contract_agreement where contract_id = ? order by id desc",
                row -> new Signature(
                        Side.valueOf(row.getString("side")),
                        row.getString("person"),
                        row.getString("sha256"),
                        Sql.instant(row, "at"),
                        Sql.instantIfAny(row, "voided_at")),
                contract.id());
    }

    public void plan(Contract contract, PlanView.Kind kind, String text, long by, Instant at) {
        sql.update("""
                insert into contract_plan (contract_id, buyer_id, provider_id, kind, text, by_person, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, contract.id(), contract.buyerId(), contract.providerId(), kind, text, by, at);
    }

    /** The latest plan of each kind. */
    public List<PlanView> plans(Contract contract) {
        return sql.list(
                """
                select distinct on (p.kind) p.kind, p.text, n.name, p.at
                  from contract_plan p join person n on n.id = p.by_person
                 where p.contract_id = ? order by p.kind, p.id desc
                """,
                row -> new PlanView(
                        PlanView.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("name"),
                        Sql.instant(row, "at")),
                contract.id());
    }

    /** True when there are a contingency and an exit plan. */
    public boolean hasPlans(Contract contract) {
        return plans(contract).size() == PlanView.Kind.values().length;
    }
}
