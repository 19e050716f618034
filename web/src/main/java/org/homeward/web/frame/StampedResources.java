package org.homeward.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a hash of the content into the address of our sheets, scripts and pictures, so that browsers may keep them. */
public class StampedResources extends ResourceHandlerWrapper {

    static final String LIBRARY = "hw";

    private static final Set<String> STAMPED = Set.of("css", "js", "svg");

    private final Map<String, String> stamps = new ConcurrentHashMap<>();

    public StampedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return stamped(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return stamped(super.createResource(name, library, contentType), name, library);
    }

    private Resource stamped(Resource resource, String name, String library) {
        boolean ours = LIBRARY.equals(library) && STAMPED.contains(name.substring(name.lastIndexOf('.') + 1));
        return resource == null || !ours ? resource : new Stamped(resource);
    }

    private final class Stamped extends ResourceWrapper {

        Stamped(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String stamp = stamps.computeIfAbsent(getResourceName(), name -> hash(getWrapped()));
            return path + (path.contains("?") ? "&" : "?") + "v=" + stamp;
        }
    }

    private static String hash(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
