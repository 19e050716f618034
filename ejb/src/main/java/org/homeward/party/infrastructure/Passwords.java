package org.homeward.party.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2-HMAC-SHA512 at 210,000 iterations (OWASP's figure; the platform's default is 2,048). */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hashing;

    private String nobodysHash;

    @PostConstruct
    void prepare() {
        hashing.initialize(STRENGTH);
        nobodysHash = hash(Secrets.random());
    }

    public String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return hashing.verify(password.toCharArray(), hash);
    }

    /** Takes as long as a real comparison, so that the time of an answer does not tell who has an account. */
    public void pretend(String password) {
        hashing.verify(password.toCharArray(), nobodysHash);
    }
}
