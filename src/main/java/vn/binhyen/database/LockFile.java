package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code binhyen.lock}: tells in JSON who holds a data directory. It is replaced whole, so a reader never sees half. */
record LockFile(Path file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LockFile in(Path directory) {
        return new LockFile(directory.resolve("binhyen.lock"));
    }

    void write(Occupant occupant) throws IOException {
        var draft = file.resolveSibling("binhyen.lock.new");
        Files.writeString(draft, JSON.writeValueAsString(occupant) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Occupant> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Occupant.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
