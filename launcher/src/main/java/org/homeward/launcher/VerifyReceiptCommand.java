package org.homeward.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.db.DataFolder;
import org.homeward.db.InstallationMode;
import org.homeward.db.RunningDatabase;
import org.homeward.db.Sessions;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.ReceiptVerification;

/**
 * Checks a bid's receipt without the application: with keys that were saved from the public address, or with those of a
 * data folder. Exit code 0 when everything holds, 3 when something does not.
 */
final class VerifyReceiptCommand implements Command {

    private static final Option KEYS =
            new Option("--keys", "FILE", "what GET /open-data/keys answered; without it, the keys of the data folder");
    private static final int LARGEST = 1024 * 1024;

    private final Map<String, String> environment;

    VerifyReceiptCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "verify-receipt";
    }

    @Override
    public String operand() {
        return "FILE";
    }

    @Override
    public String summary() {
        return "checks the receipt of a bid, without the server";
    }

    @Override
    public List<Option> options() {
        return List.of(KEYS, Option.DATA);
    }

    @Override
    public void run(Arguments arguments, Console console) {
        String receipt = read(arguments.operand().orElseThrow(() -> Arguments.usage("Name the file of the receipt")));
        String keys =
                arguments.path(KEYS.name()).map(VerifyReceiptCommand::read).orElseGet(() -> stored(arguments, console));
        ReceiptVerification.Outcome outcome = verification(keys).check(receipt);
        for (ReceiptVerification.Check check : outcome.checks()) {
            console.say((check.holds() ? "holds  " : "FAILS  ") + check.says());
        }
        if (!outcome.holds()) {
            throw new StartRefused(Reason.RECEIPT_BROKEN, "The receipt does not hold.");
        }
        console.say("The receipt holds.");
    }

    private static ReceiptVerification verification(String keys) {
        try {
            return ReceiptVerification.withKeys(keys);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(Reason.USAGE, "The file of keys is not what GET /open-data/keys answers.", e);
        }
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Arguments.usage("The file " + file + " is too large");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused(Reason.USAGE, "The file " + file + " cannot be read.", e);
        }
    }

    private String stored(Arguments arguments, Console console) {
        if (!Files.isDirectory(arguments.data())) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "There is no data folder " + arguments.data() + "; name it with --data, or keys with --keys.");
        }
        DataFolder folder = DataFolder.open(arguments.data());
        Optional<ExternalSettings> external = ExternalSettings.forApplication(environment);
        Optional<Connection> open =
                external.isPresent() ? external.map(ExternalDatabase::connect) : RunningDatabase.connect(folder);
        if (open.isPresent()) {
            return keys(open.get());
        }
        if (!folder.hasCluster()) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The folder " + folder.root() + " holds no database.");
        }
        try (OwnDatabase database = OwnDatabase.start(folder, InstallationMode.DEMO, console)) {
            return keys(Sessions.open(database.url(), database.user(), database.password()));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static String keys(Connection open) {
        try (Connection connection = open;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from signing_key")) {
            List<Json> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(key(row));
            }
            return CanonicalJson.text(new Json.Arr(keys));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Json.Obj key(ResultSet row) throws SQLException {
        Json.Obj key = Json.Obj.empty()
                .with("algorithm", "Ed25519")
                .with("keyId", row.getString("key_id"))
                .with("purpose", row.getString("purpose"))
                .with("publicKey", Base64.getEncoder().encodeToString(row.getBytes("public_key")))
                .with("validFrom", instant(row, "valid_from").orElseThrow());
        key = with(key, "retiredAt", instant(row, "retired_at"));
        key = with(key, "signedBy", Optional.ofNullable(row.getString("signed_by")));
        return with(key, "signature", Optional.ofNullable(row.getString("previous_signature")));
    }

    private static Optional<String> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(time -> time.toInstant().toString());
    }

    private static Json.Obj with(Json.Obj key, String name, Optional<String> value) {
        return value.map(text -> key.with(name, text)).orElse(key);
    }

    private static StartRefused unreadable(SQLException cause) {
        return new StartRefused(
                Reason.DATABASE_FAILED, "The keys could not be read" + LauncherLog.where() + ".", cause);
    }
}
