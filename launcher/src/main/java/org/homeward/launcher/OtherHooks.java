package org.homeward.launcher;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The virtual machine runs all its shutdown hooks at once. The server's own would race with ours, which stops the server
 * first and the database after it; the logging's own would close the log before that is done.
 */
final class OtherHooks {

    private static final Logger LOG = Logger.getLogger(OtherHooks.class.getName());
    private static final List<String> UNWANTED =
            List.of("fish.payara.micro.impl.PayaraMicroImpl", "java.util.logging.LogManager");

    private OtherHooks() {}

    /** Takes them out, through the door that the jar's manifest opens; without it, stopping is merely less orderly. */
    static void remove() {
        try {
            Field field = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
            field.setAccessible(true);
            Map<?, ?> hooks = (Map<?, ?>) field.get(null);
            for (Object hook : List.copyOf(hooks.keySet())) {
                if (UNWANTED.stream().anyMatch(name -> hook.getClass().getName().startsWith(name))) {
                    Runtime.getRuntime().removeShutdownHook((Thread) hook);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "The server's shutdown hook stays", e);
        }
    }
}
