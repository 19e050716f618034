package org.homeward.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signed documents: Ed25519 (RFC 8032) over the canonical JSON of the document without its member {@code signature}.
 * Member {@code keyId} names the key and is signed with the rest; {@code signature} is standard Base64 of the 64 bytes.
 * A key's name is the first 32 hexadecimal digits of the SHA-256 of its 32 public bytes, so that a name cannot be given
 * to another key.
 */
public final class Signatures {

    /** What stands before the 32 bytes of an Ed25519 key in the X.509 form that the JDK reads. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signatures() {}

    public static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every JDK since 15", e);
        }
    }

    /** The 32 bytes of RFC 8032. */
    public static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length);
    }

    public static PublicKey publicKey(byte[] raw) {
        if (raw.length != 32) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
        }
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }

    /** Reads a private key from its PKCS #8 form. */
    public static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key", e);
        }
    }

    public static String keyId(byte[] rawPublicKey) {
        return HexFormat.of().formatHex(sha256(rawPublicKey)).substring(0, 32);
    }

    /** The document with {@code keyId} and {@code signature}. */
    public static Json.Obj sign(Json.Obj document, String keyId, PrivateKey key) {
        Json.Obj named = document.without("signature").with("keyId", keyId);
        byte[] signature = signature(CanonicalJson.bytes(named), key);
        return named.with("signature", Base64.getEncoder().encodeToString(signature));
    }

    /** True when the signature was made by this key, and the key bears the name that the document gives. */
    public static boolean holds(Json.Obj signed, PublicKey key) {
        boolean named = signed.get("keyId").equals(java.util.Optional.of(new Json.Text(keyId(raw(key)))));
        if (!named || !(signed.get("signature").orElse(new Json.Nil()) instanceof Json.Text text)) {
            return false;
        }
        return verify(CanonicalJson.bytes(signed.without("signature")), text.value(), key);
    }

    /** Signs bytes; for documents use {@link #sign}. */
    public static byte[] signature(byte[] content, PrivateKey key) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this key does not sign", e);
        }
    }

    /** True when the Base64 signature over the bytes was made by this key; false for anything malformed. */
    public static boolean verify(byte[] content, String signature, PublicKey key) {
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(key);
            checking.update(content);
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
