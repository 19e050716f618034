package org.homeward.start;

import java.lang.reflect.InvocationTargetException;

/**
 * The very first class of the one jar. Compiled for Java 8, so that an older Java than we need says so in a sentence
 * instead of failing on a class file that it cannot read.
 */
public final class Start {

    private static final int OLDEST_JAVA = 17;
    private static final int EXIT_JAVA_TOO_OLD = 10;
    private static final int EXIT_DISK_FULL = 15;
    private static final int EXIT_UNEXPECTED = 70;

    private Start() {}

    /** Hands on to the server's own main class, which unpacks the jar and starts the launcher. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version", "");
        if (major(version) < OLDEST_JAVA) {
            System.err.println("Homeward needs Java " + OLDEST_JAVA + " or later, and this is Java " + version
                    + "; install a newer one, then start again.");
            System.exit(EXIT_JAVA_TOO_OLD);
        }
        try {
            Class.forName("fish.payara.micro.boot.PayaraMicroLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            refuse(e.getCause());
        }
    }

    /** The launcher ends the process by itself, so what arrives here happened while the server unpacked itself. */
    private static void refuse(Throwable problem) {
        String words = String.valueOf(problem);
        boolean full = words.contains("No space left on device");
        System.err.println("Homeward could not unpack itself into " + System.getProperty("java.io.tmpdir")
                + (full ? ": that disk is full" : " (" + words + ")")
                + "; make room there, or name another folder with java -Djava.io.tmpdir=DIR -jar homeward.jar.");
        System.exit(full ? EXIT_DISK_FULL : EXIT_UNEXPECTED);
    }

    /** Until Java 8 the version was 1.8, since then it is the number itself. */
    static int major(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
    }
}
