package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Claim;
import org.homeward.shared.domain.Idempotent.Fresh;
import org.homeward.shared.domain.Idempotent.Key;
import org.homeward.shared.domain.Idempotent.Running;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.IdempotencyRecords;

/**
 * Keeps a caller's key and the answer given under it for seven days, so that the same request can be sent again and is
 * done once. Each call is a transaction of its own: a claim is seen by everybody at once, whatever becomes of the work.
 *
 * <p>Requests with a JSON body need nothing: a filter of the HTTP API does it. A resource that reads its body as a
 * stream is marked {@code @OwnIdempotency} and does it itself, because the hash is only known when the stream was read:
 *
 * <pre>{@code
 * Claim claim = idempotency.claimOrRefuse(key);                    // 409 in-progress
 * String sha256 = readToTheEnd(stream);                            // the work's own reading gives the hash
 * if (claim instanceof Answered done) return send(done.forBody(sha256)); // 409 idempotency-key-reused
 * try { Answer answer = begin(); idempotency.complete((Fresh) claim, sha256, answer); return send(answer); }
 * catch (RuntimeException e) { idempotency.release((Fresh) claim); throw e; }
 * }</pre>
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Idempotency {

    @Inject
    private IdempotencyRecords records;

    /** Claims the key for the request at hand. A claim whose owner was not heard of for ten minutes is taken over. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Claim claim(Key key) {
        return records.claim(key);
    }

    /** As {@link #claim}, with a refusal when the same request is still running. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Claim claimOrRefuse(Key key) {
        Claim claim = records.claim(key);
        if (claim instanceof Running) {
            throw new Conflict("in-progress");
        }
        return claim;
    }

    /** Keeps the answer. Does nothing if the claim was taken over meanwhile: the first answer kept is the one that stays. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public void complete(Fresh claim, String bodySha256, Answer answer) {
        records.complete(claim, new Answered(bodySha256, answer));
    }

    /** Gives the key back: nothing was done, so the same request may be sent again. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public void release(Fresh claim) {
        records.release(claim);
    }
}
