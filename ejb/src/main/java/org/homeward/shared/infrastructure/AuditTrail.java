package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.homeward.proof.AuditChain;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Actor;

/**
 * Writes what was done, in the transaction that did it: either both stay or neither. Action and subject are references
 * and hold no personal data; the detail may, and can be erased later without breaking the chain. The sequencer chains
 * entries after they are committed.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int SALT_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    @Inject
    private RequestId requestId;

    /**
     * Records one deed of the acting person or job. Refused outside a transaction.
     *
     * @param action what was done, such as {@code provider-import.started}
     * @param subjectKind what it was done to, such as {@code provider-import}
     * @param subjectRef its public reference or key
     * @param detail more about it, erasable
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String subjectKind, String subjectRef, Map<String, String> detail) {
        Json.Obj content = Json.Obj.empty();
        for (Map.Entry<String, String> member : detail.entrySet()) {
            content = content.with(member.getKey(), member.getValue());
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Actor actor = acting.actor();
        sql.update(
                """
                with entry as (
                    insert into audit_entry (actor_kind, actor_name, person_id, organisation_id, action, subject_kind,
                                             subject_ref, detail_hash, request_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    returning id)
                insert into audit_detail (entry, salt, detail) select id, ?, ?::jsonb from entry
                """,
                actor.kind(),
                actor.isSystem() ? actor.name() : "",
                actor.person().isPresent() ? Optional.of(actor.personId()) : Optional.empty(),
                actor.actingFor(),
                action,
                subjectKind,
                subjectRef,
                AuditChain.detailHash(salt, content),
                requestId.id(),
                salt,
                CanonicalJson.text(content));
    }
}
