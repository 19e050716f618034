package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.Relation;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.contract.domain.VoiceLinkView;
import org.homeward.contract.domain.VoiceView;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.infrastructure.Sql;

/** What people and families say, and the links with which they say it. Nobody's name is kept. */
@ApplicationScoped
public class Voices {

    /** A link that works: for which contract of which buyer. */
    public record Opened(long linkId, long contractId, long buyerId, Relation relation) {}

    @Inject
    private Sql sql;

    /** A new link; gives what opens it, which is kept nowhere. */
    public String addLink(Contract contract, Relation relation, long by, Instant at, Instant until) {
        String token = Secrets.random();
        sql.update("""
                insert into contract_voice_link (contract_id, buyer_id, token_hash, relation, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, contract.id(), contract.buyerId(), Secrets.hash(token), relation, by, at, until);
        return token;
    }

    /** Links of the contract, the newest first. */
    public List<VoiceLinkView> links(Contract contract) {
        return sql.list(
                "select * from contract_voice_link where contract_id = ? and buyer_id = ? order by id desc limit 100",
                row -> new VoiceLinkView(
                        row.getLong("id"),
                        Relation.valueOf(row.getString("relation")),
                        Sql.instant(row, "made_at"),
                        Sql.instant(row, "expires_at"),
                        Sql.instantIfAny(row, "used_at")),
                contract.id(),
                contract.buyerId());
    }

    /** The link that this opens, where it was not used and has not ended. */
    public Optional<Opened> open(String token, Instant at) {
        return sql.first(
                """
                select id, contract_id, buyer_id, relation from contract_voice_link
                 where token_hash = ? and used_at is null and expires_at > ?
                """,
                row -> new Opened(
                        row.getLong("id"),
                        row.getLong("contract_id"),
                        row.getLong("buyer_id"),
                        Relation.valueOf(row.getString("relation"))),
                Secrets.hash(token),
                at);
    }

    /** Uses a link up; false when somebody was faster. */
    public boolean use(long linkId, Instant at) {
        return sql.update("update contract_voice_link set used_at = ? where id = ? and used_at is null", at, linkId)
                == 1;
    }

    /** Counts a try from a network address and says how many there were since then. */
    public long tried(String origin, Instant at, Instant since) {
        sql.update("delete from contract_voice_try where at < ?", since);
        sql.update("insert into contract_voice_try (origin, at) values (?, ?)", origin, at);
        return sql.number("select count(*) from contract_voice_try where origin = ?", origin);
    }

    /** Keeps what was said. */
    public void add(Contract contract, Relation relation, VoiceDraft said, Instant at) {
        long id = sql.number(
                """
                insert into contract_voice (contract_id, buyer_id, provider_id, relation, words, may_quote, said_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                relation,
                said.words().strip(),
                said.mayQuote(),
                at);
        said.answers()
                .forEach((outcome, answer) -> sql.update(
                        """
                        insert into contract_voice_answer (voice_id, contract_id, buyer_id, provider_id, outcome, answer,
                                                           may_quote)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        id,
                        contract.id(),
                        contract.buyerId(),
                        contract.providerId(),
                        outcome,
                        answer,
                        said.mayQuote()));
    }

    /** What the actor may read of what was said, the newest first. */
    public List<VoiceView> of(Contract contract) {
        Map<Long, Map<String, VoiceDraft.Answer>> answers = new HashMap<>();
        sql.list(
                "select voice_id, outcome, answer from contract_voice_answer where contract_id = ?",
                row -> answers.computeIfAbsent(row.getLong("voice_id"), id -> new HashMap<>())
                        .put(row.getString("outcome"), VoiceDraft.Answer.valueOf(row.getString("answer"))),
                contract.id());
        return sql.list(
                "select * from contract_voice where contract_id = ? order by id desc limit 200",
                row -> new VoiceView(
                        row.getLong("id"),
                        Relation.valueOf(row.getString("relation")),
                        answers.getOrDefault(row.getLong("id"), Map.of()),
                        row.getString("words"),
                        row.getBoolean("may_quote"),
                        Sql.instant(row, "said_at")),
                contract.id());
    }
}
