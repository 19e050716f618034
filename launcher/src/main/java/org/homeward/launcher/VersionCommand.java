package org.homeward.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.homeward.db.SchemaVersion;

/** Says which build this is. */
final class VersionCommand implements Command {

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "the versions of this build and of its database schema";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public void run(Arguments arguments, Console console) {
        console.say("Homeward " + version() + ", schema " + SchemaVersion.EXPECTED);
    }

    static String version() {
        Properties built = new Properties();
        try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The version is not on the class path", e);
        }
        return built.getProperty("version");
    }
}
