package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the embedded server is told: what is for the administrator to change, and what is not. */
final class Configuration {

    /** Written once. The log names neither statements nor values, because they may be about persons. */
    private static final String CHANGEABLE = """

            # Bình Yên: for one office machine with 4 GB; change what suits yours.
            max_connections = 100
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            random_page_cost = 1.1
            wal_compression = on
            jit = off
            timezone = 'Asia/Ho_Chi_Minh'
            log_timezone = 'Asia/Ho_Chi_Minh'
            lc_messages = 'C'
            log_min_error_statement = panic
            log_error_verbosity = terse
            idle_in_transaction_session_timeout = '5min'
            """;

    /** Written at each start: every connection comes from this machine and brings a password. */
    private static final String ADMITTED = """
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            """;

    private Configuration() {}

    static void begin(Path cluster) throws IOException {
        Files.writeString(cluster.resolve("postgresql.conf"), CHANGEABLE, StandardOpenOption.APPEND);
        admitOnlyWithPassword(cluster);
    }

    static void admitOnlyWithPassword(Path cluster) throws IOException {
        Files.writeString(cluster.resolve("pg_hba.conf"), ADMITTED);
    }

    /**
     * Given on the command line, where no file overrides it: what was acknowledged is on disk, and only this machine is
     * served, by TCP alone (a socket's path may not be longer than 107 bytes).
     */
    static String unchangeable(int port) {
        return "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c password_encryption=scram-sha-256";
    }
}
