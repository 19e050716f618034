package org.homeward.db;

import java.io.IOException;

/** The embedded server's settings, written anew at every start, so that an upgrade of Homeward brings its own. */
final class ServerSettings {

    private ServerSettings() {}

    /**
     * What is not said here is PostgreSQL's default. Settings that an operator makes with ALTER SYSTEM still win.
     */
    private static final String SETTINGS = """
            # Written by Homeward at every start; changes here are lost (ALTER SYSTEM keeps them).

            # Only this machine, by password.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 60

            # Nothing that was confirmed is lost, whatever happens to the machine.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # A small machine.
            shared_buffers = 64MB
            work_mem = 4MB
            maintenance_work_mem = 32MB
            max_wal_size = 256MB
            min_wal_size = 80MB
            max_parallel_workers_per_gather = 0
            io_workers = 1

            # The log holds no statement, no parameter and no value of a row: they could be about people.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%%a.log'
            log_file_mode = 0600
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_statement = 'none'
            log_min_error_statement = panic
            log_min_duration_statement = -1
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_error_verbosity = terse
            log_checkpoints = off
            log_line_prefix = '%%m [%%p] '

            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            lc_monetary = 'C'
            lc_numeric = 'C'
            lc_time = 'C'
            datestyle = 'iso, dmy'
            default_text_search_config = 'pg_catalog.english'
            default_transaction_isolation = 'read committed'
            """;

    private static final String ACCESS = """
            # Written by Homeward at every start. Passwords, and from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    static void write(DataFolder folder, int port) throws IOException {
        OwnerFile.write(folder.postgres().resolve("postgresql.conf"), SETTINGS.formatted(port));
        OwnerFile.write(folder.postgres().resolve("pg_hba.conf"), ACCESS);
    }
}
