package org.homeward.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with files, taken apart: its fields are parameters, its files are sealed parts. */
final class UploadRequest extends HttpServletRequestWrapper implements AutoCloseable {

    /** The words of a form besides its files: several long answers fit, and nobody fills the memory. */
    private static final int LONGEST_FIELDS = 2 * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final Pattern PARAMETER = Pattern.compile("(?i)(?:^|;)\\s*(name|filename)=\"([^\"]*)\"");

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int fieldBytes;

    private UploadRequest(HttpServletRequest request) {
        super(request);
        // not by asking for the request's parameters: the server would begin to read the body for them, its own way
        String query = request.getQueryString();
        for (String pair : query == null ? new String[0] : query.split("&", MOST_PARTS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * Reads the whole form.
     *
     * @throws IOException when it is broken off, malformed or too long; nothing is left then
     */
    static UploadRequest read(HttpServletRequest request, InputStream body, String boundary) throws IOException {
        UploadRequest form = new UploadRequest(request);
        boolean whole = false;
        try {
            MultipartReader reader = new MultipartReader(body, boundary);
            for (int count = 1; reader.next(); count++) {
                if (count > MOST_PARTS) {
                    throw new IOException("a form of more than " + MOST_PARTS + " parts");
                }
                form.take(reader);
            }
            whole = true;
            return form;
        } finally {
            if (!whole) {
                form.close();
            }
        }
    }

    private void take(MultipartReader reader) throws IOException {
        Map<String, String> headers = reader.headers();
        Map<String, String> said = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(headers.getOrDefault("content-disposition", ""));
        while (parameter.find()) {
            said.put(parameter.group(1).toLowerCase(Locale.ROOT), unescaped(parameter.group(2)));
        }
        String name = said.get("name");
        if (name == null) {
            throw new IOException("a part without a name");
        }
        if (said.containsKey("filename")) {
            parts.add(new SealedPart(name, said.get("filename"), headers, reader.body()));
        } else {
            add(name, field(reader.body()));
        }
    }

    /** Browsers write a quotation mark and the end of a line like this, and nothing else. */
    private static String unescaped(String value) {
        return value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private String field(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_FIELDS - fieldBytes + 1);
        fieldBytes += bytes.length;
        if (fieldBytes > LONGEST_FIELDS) {
            throw new IOException("the fields of a form are too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void add(String name, String value) {
        String[] before = parameters.getOrDefault(name, new String[0]);
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = value;
        parameters.put(name, all);
    }

    // null for what was not sent, as the interface has it

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return List.copyOf(parts);
    }

    /** Deletes the files: whatever is worth keeping was taken by now. */
    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.delete();
        }
    }
}
