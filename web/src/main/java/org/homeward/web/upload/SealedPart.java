package org.homeward.web.upload;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * A file of a form while its request lasts. It lies in the temporary folder encrypted, under a key that exists only in
 * memory and only for this file: after a crash what is left of it is noise. The key is used once, so counting from nought
 * is safe, and nobody who could change the file is kept out by more than the folder's rights, so nothing more is proven.
 */
final class SealedPart implements Part {

    private static final int BLOCK = 16;
    private static final int BITS = 256;

    private final String name;
    private final String fileName;
    private final Map<String, String> headers;
    private final Path file;
    private final SecretKey key;
    private final long size;

    /**
     * Keeps the content.
     *
     * @throws IOException when it is broken off or larger than allowed; nothing is left then
     */
    SealedPart(String name, String fileName, Map<String, String> headers, InputStream content) throws IOException {
        this.name = name;
        this.fileName = fileName;
        this.headers = headers;
        this.key = freshKey();
        this.file = Files.createTempFile("upload", ".sealed");
        boolean kept = false;
        try (OutputStream out = new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE))) {
            size = content.transferTo(out);
            kept = true;
        } finally {
            if (!kept) {
                delete();
            }
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    @Override
    public String getContentType() {
        return headers.getOrDefault("content-type", "application/octet-stream");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return size;
    }

    /** Would put the content somewhere in the clear, so it is not offered. */
    @Override
    public void write(String target) throws IOException {
        throw new IOException("an uploaded file is never written in the clear");
    }

    @Override
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public String getHeader(String header) {
        return headers.get(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return Optional.ofNullable(getHeader(header)).map(List::of).orElseGet(List::of);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.copyOf(headers.keySet());
    }

    private Cipher cipher(int mode) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt an uploaded file", e);
        }
    }

    private static SecretKey freshKey() throws IOException {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(BITS);
            return keys.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt an uploaded file", e);
        }
    }
}
