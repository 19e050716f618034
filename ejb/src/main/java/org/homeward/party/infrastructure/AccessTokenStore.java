package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.party.domain.AccessToken;
import org.homeward.party.domain.PasswordLink;
import org.homeward.shared.domain.NotFound;

/** Access tokens and password links, found by the hash of their secret. */
@ApplicationScoped
public class AccessTokenStore {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    public void add(AccessToken token) {
        entities.persist(token);
        entities.flush();
    }

    public Optional<AccessToken> byHash(String hash) {
        return entities.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The person's tokens, the newest first. */
    public List<AccessToken> ofPerson(long personId) {
        return entities.createQuery(
                        "select t from AccessToken t where t.person.id = :person order by t.id desc", AccessToken.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public AccessToken ofPerson(long personId, long tokenId) {
        return ofPerson(personId).stream()
                .filter(token -> token.id() == tokenId)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-token"));
    }

    public void add(PasswordLink link) {
        entities.persist(link);
    }

    public Optional<PasswordLink> linkByHash(String hash) {
        return entities.createQuery("select l from PasswordLink l where l.tokenHash = :hash", PasswordLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Whether the person has an unused link that works beyond this moment. */
    public boolean hasLinkBeyond(long personId, Instant moment) {
        return !entities.createQuery(
                        "select l from PasswordLink l where l.person.id = :person and l.usedAt is null"
                                + " and l.expiresAt > :moment",
                        PasswordLink.class)
                .setParameter("person", personId)
                .setParameter("moment", moment)
                .getResultList()
                .isEmpty();
    }

    /** Older links of the person stop working: only the newest counts. */
    public void dropLinksOf(long personId) {
        entities.createQuery("delete from PasswordLink l where l.person.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
