package org.homeward.shared.infrastructure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one document chunk by chunk with a key of its own (AES-256-GCM). The chunk's number is the nonce, which is
 * safe because the key serves one document once. The associated data holds document, number and whether the chunk is the
 * last, so chunks cannot be swapped, moved to another document, or cut off at the end.
 */
final class ChunkCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final long document;
    private final SecretKeySpec key;

    ChunkCipher(long document, byte[] key) {
        this.document = document;
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    byte[] encrypt(int number, boolean last, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /** Refuses a chunk that was changed or does not stand in its place. */
    byte[] decrypt(int number, boolean last, byte[] stored) {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(stored);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("chunk %d of document %d was changed".formatted(number, document), e);
        }
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(8, number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + Integer.BYTES + 1)
                .putLong(document)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array());
        return cipher;
    }
}
