package org.homeward.launcher;

import java.util.List;
import java.util.Optional;
import org.homeward.db.DataFolder;
import org.homeward.db.InstallationMode;

/** What the person at the console needs to know once everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(
            Console console,
            DataFolder folder,
            Database database,
            String address,
            Optional<String> setupCode,
            long seconds) {
        console.say("");
        console.say("Homeward is ready after " + seconds + " seconds: " + address);
        if (database.mode() != InstallationMode.LIVE) {
            console.say("This is a " + database.mode().word() + " installation: everything in it is invented.");
        }
        setupCode.ifPresent(code -> {
            console.say("");
            console.say("Nobody can sign in yet. The first page makes the first administrator and asks for this code:");
            console.say("    " + code);
        });
        List<DemoAccount> accounts =
                database.mode() == InstallationMode.DEMO ? DemoAccount.read(folder.demoAccounts()) : List.of();
        if (!accounts.isEmpty()) {
            console.say("");
            DemoAccount.table(accounts).forEach(console::say);
        }
        console.say("");
        console.say("Data: " + folder.root() + " (" + database.whereabouts() + ")");
        console.say("Log:  " + folder.launcherLog());
        console.say("Stop with Ctrl-C.");
    }
}
