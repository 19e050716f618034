package org.homeward.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Idempotent;

/** Who sends this request, as far as limits and repeated requests are concerned. Tokens and addresses appear as hashes. */
@RequestScoped
public class Caller {

    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    private Acting acting;

    @Inject
    private HttpServletRequest request;

    /** Addresses of reverse proxies whose X-Forwarded-For is believed, with commas between. */
    @Inject
    @ConfigProperty(name = "homeward.proxies")
    private Optional<String> proxies;

    /** Whose requests are counted together: each token by itself, each signed-in person, else each address. */
    public String counted() {
        Actor actor = acting.actor();
        String authorization = request.getHeader("Authorization");
        if (actor.isSignedIn() && authorization != null) {
            return "token:" + hash(authorization);
        }
        return actor.isSignedIn() ? "person:" + actor.personId() : address();
    }

    /** The caller's key for a repeated request, checked for its form. */
    public Idempotent.Key idempotencyKey(String key) {
        return new Idempotent.Key(named(), request.getRequestURI(), key);
    }

    private String named() {
        Actor actor = acting.actor();
        return actor.isSignedIn() ? "person:" + actor.personId() + "@" + actor.organisationId() : address();
    }

    private String address() {
        return "address:" + hash(networkAddress()).substring(0, 32);
    }

    /** The last address in the chain that is not one of our own proxies. What stands before it, anybody may have written. */
    public String networkAddress() {
        List<String> ours = split(proxies.orElse(""));
        String address = request.getRemoteAddr();
        String chain = Optional.ofNullable(request.getHeader(FORWARDED)).orElse("");
        List<String> hops = split(chain);
        for (int i = hops.size() - 1;
                i >= 0 && ours.contains(address) && !hops.get(i).isEmpty();
                i--) {
            address = hops.get(i);
        }
        return address;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::trim).toList();
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
