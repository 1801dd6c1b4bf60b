package vn.binhyen.database;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a data directory: the process, the port of its embedded PostgreSQL (null when the database is elsewhere)
 * and the address of its pages (null until they are served).
 */
public record Occupant(
        long pid,
        Instant started,
        @Nullable Integer port,
        @Nullable String address) {

    Occupant withPort(int port) {
        return new Occupant(pid, started, port, address);
    }

    Occupant withAddress(String address) {
        return new Occupant(pid, started, port, address);
    }
}
