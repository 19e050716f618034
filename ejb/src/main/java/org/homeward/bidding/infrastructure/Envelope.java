package org.homeward.bidding.infrastructure;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.homeward.bidding.domain.SealedPlace;

/**
 * Hybrid public-key encryption (RFC 9180): X25519 with HKDF-SHA-256, and AES-256-GCM. Whoever has the lot's public key
 * can seal; only the private key opens, and only in the place that the bid was sealed for.
 */
@AccessesPartialKey // the keys are kept as their 32 bytes, in the form of the RFC
public final class Envelope {

    /**
     * A lot's keys.
     *
     * @param publicKey 32 bytes
     * @param privateKey 32 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // keys are handed on, never compared
    public record Pair(byte[] publicKey, byte[] privateKey) {

        /** A record would print the key. */
        @Override
        public String toString() {
            return "Pair";
        }
    }

    private static final HpkeParameters FORM = form();

    private Envelope() {}

    public static Pair newPair() {
        try {
            HpkePrivateKey made = (HpkePrivateKey)
                    KeysetHandle.generateNew(FORM, configuration()).getPrimary().getKey();
            return new Pair(
                    made.getPublicKey().getPublicKeyBytes().toByteArray(),
                    made.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of this form can always be made", e);
        }
    }

    public static byte[] seal(byte[] publicKey, byte[] plain, SealedPlace place) {
        try {
            return handle(HpkePublicKey.create(FORM, Bytes.copyFrom(publicKey), null))
                    .getPrimitive(configuration(), HybridEncrypt.class)
                    .encrypt(plain, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Refuses what was changed, what was sealed for another key, and what was moved to another place. */
    public static byte[] open(Pair keys, byte[] sealed, SealedPlace place) {
        try {
            HpkePublicKey publicKey = HpkePublicKey.create(FORM, Bytes.copyFrom(keys.publicKey()), null);
            HpkePrivateKey privateKey = HpkePrivateKey.create(
                    publicKey, SecretBytes.copyFrom(keys.privateKey(), InsecureSecretKeyAccess.get()));
            return handle(privateKey)
                    .getPrimitive(configuration(), HybridDecrypt.class)
                    .decrypt(sealed, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this bid was not sealed for this key and place: " + place, e);
        }
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    private static Configuration configuration() throws GeneralSecurityException {
        return RegistryConfiguration.get();
    }

    private static HpkeParameters form() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the library offers this form", e);
        }
    }
}
