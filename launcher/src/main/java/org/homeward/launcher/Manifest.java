package org.homeward.launcher;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** The list in a back-up of what belongs to it: a line per folder, and a line per file with SHA-256 and length. */
final class Manifest {

    static final String NAME = "MANIFEST.sha256";

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (.+)");
    private static final String FOLDER = "folder ";

    private final List<String> folders = new ArrayList<>();
    private final Map<String, Content> files = new LinkedHashMap<>();

    /** What a file holds. */
    record Content(String sha256, long length) {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void addFolder(String name) {
        folders.add(safe(name));
    }

    void addFile(String name, long length, byte[] digest) {
        put(name, new Content(HexFormat.of().formatHex(digest), length));
    }

    private void put(String name, Content content) {
        if (files.put(safe(name), content) != null) {
            throw broken(name + " stands in it twice");
        }
    }

    List<String> folders() {
        return folders;
    }

    Map<String, Content> files() {
        return files;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        folders.forEach(folder -> text.append(FOLDER).append(folder).append('\n'));
        files.forEach((name, content) -> text.append(content.sha256())
                .append(' ')
                .append(content.length())
                .append(' ')
                .append(name)
                .append('\n'));
        return text.toString();
    }

    static Manifest parse(String text) {
        Manifest manifest = new Manifest();
        for (String line : text.lines().toList()) {
            Matcher file = FILE.matcher(line);
            if (line.startsWith(FOLDER)) {
                manifest.addFolder(line.substring(FOLDER.length()));
            } else if (file.matches()) {
                manifest.put(file.group(3), new Content(file.group(1), Long.parseLong(file.group(2))));
            } else {
                throw broken("its list cannot be read");
            }
        }
        return manifest;
    }

    /** A name that stays inside the folder it is unpacked into, on every system. */
    static String safe(String name) {
        boolean hostile = name.isEmpty()
                || name.startsWith("/")
                || name.endsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(c -> c < 0x20 || c == 0x7f);
        for (String part : name.split("/", -1)) {
            hostile |= part.isEmpty() || part.equals(".") || part.equals("..");
        }
        if (hostile) {
            throw broken("a name in it leads out of its folder");
        }
        return name;
    }

    static StartRefused broken(String why) {
        return new StartRefused(Reason.BACKUP_REFUSED, "The back-up was not restored: " + why + ".");
    }
}
