package org.homeward.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.db.DataFolder;
import org.homeward.db.InstallationMode;
import org.homeward.db.RunningDatabase;
import org.homeward.db.Sessions;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.homeward.proof.AuditVerification;

/** Walks the audit trail without the application, while it runs or while it does not. Exit code 0 when it holds, else 1. */
final class VerifyAuditCommand implements Command {

    private final Map<String, String> environment;

    VerifyAuditCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "checks that nothing in the audit trail was changed, cut off or taken out";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.DATA);
    }

    @Override
    public void run(Arguments arguments, Console console) {
        if (!Files.isDirectory(arguments.data())) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "There is no data folder " + arguments.data() + "; name it with --data.");
        }
        DataFolder folder = DataFolder.open(arguments.data());
        Optional<ExternalSettings> external = ExternalSettings.forApplication(environment);
        Optional<Connection> open =
                external.isPresent() ? external.map(ExternalDatabase::connect) : RunningDatabase.connect(folder);
        AuditVerification.Outcome outcome =
                open.isPresent() ? check(open.get(), folder) : checkStopped(folder, console);
        if (!outcome.holds()) {
            throw new StartRefused(Reason.AUDIT_BROKEN, outcome.sentence());
        }
        console.say(outcome.sentence());
    }

    private static AuditVerification.Outcome checkStopped(DataFolder folder, Console console) {
        if (!folder.hasCluster()) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The folder " + folder.root() + " holds no database.");
        }
        try (OwnDatabase database = OwnDatabase.start(folder, InstallationMode.DEMO, console)) {
            return check(Sessions.open(database.url(), database.user(), database.password()), folder);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static AuditVerification.Outcome check(Connection open, DataFolder folder) {
        try (Connection connection = open) {
            return new AuditVerification(connection, folder.checkpoints()).run();
        } catch (SQLException | IOException e) {
            throw unreadable(e);
        }
    }

    private static StartRefused unreadable(Exception cause) {
        return new StartRefused(
                Reason.DATABASE_FAILED, "The audit trail could not be read" + LauncherLog.where() + ".", cause);
    }
}
