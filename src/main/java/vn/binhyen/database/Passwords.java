package vn.binhyen.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The embedded server's three passwords, drawn at random and kept in a file that only its owner can read. */
record Passwords(String superuser, String owner, String application) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path fileIn(Path data) {
        return data.resolve("postgresql-passwords.json");
    }

    static Passwords random() {
        return new Passwords(drawn(), drawn(), drawn());
    }

    /** Empty also when the file says nothing readable; the superuser can then be given a new password. */
    static Optional<Passwords> find(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Passwords.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** On disk before it is used: a server whose passwords were lost in a power cut would be locked to us. */
    void keep(Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), ownerOnly)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(this)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }

    /** Letters, digits, - and _ only, so that SQL and JSON carry it without quoting. */
    private static String drawn() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), UTF_8);
    }
}
