package org.homeward.shared.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The words of asking twice and doing once: claims on a key, and the answers kept under it. */
public final class Idempotent {

    private Idempotent() {}

    /**
     * What a caller sent along with a write so that it can be repeated.
     *
     * @param caller who asks, as {@code person:7@3} or {@code address:...}
     * @param path the path of the request, without its query
     * @param key the caller's own key
     */
    public record Key(String caller, String path, String key) {

        private static final int LONGEST = 200;

        public Key {
            if (key.isEmpty()
                    || key.length() > LONGEST
                    || !key.chars().allMatch(character -> character > ' ' && character <= '~')) {
                throw Invalid.field("Idempotency-Key", "idempotency-key-form", "" + LONGEST);
            }
        }
    }

    /**
     * An answer that was given and is given again.
     *
     * @param status the HTTP status, 200 to 499
     * @param mediaType type of the body; empty when there is no body
     * @param location the Location header, when there was one
     * @param body the body as it was sent
     */
    public record Answer(int status, String mediaType, Optional<String> location, byte[] body) {

        public Answer {
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer that
                    && status == that.status
                    && mediaType.equals(that.mediaType)
                    && location.equals(that.location)
                    && Arrays.equals(body, that.body);
        }

        @Override
        public int hashCode() {
            return 31 * status + Arrays.hashCode(body);
        }

        @Override
        public String toString() {
            return status + " " + mediaType + " (" + body.length + " bytes)";
        }
    }

    /** What came of claiming a key. */
    public sealed interface Claim permits Fresh, Answered, Running {}

    /** The key is ours now: do the work, then complete or release it. */
    public record Fresh(Key key, UUID claim) implements Claim {}

    /**
     * The work was done before.
     *
     * @param bodySha256 hash of what was sent then, in lower-case hexadecimal
     */
    public record Answered(String bodySha256, Answer answer) implements Claim {

        /** The kept answer, if what was sent now is what was sent then; otherwise the key is refused. */
        public Answer forBody(String sha256) {
            if (!bodySha256.equals(sha256)) {
                throw new Conflict("idempotency-key-reused");
            }
            return answer;
        }
    }

    /** The same request is being worked on at this moment. */
    public record Running() implements Claim {}
}
