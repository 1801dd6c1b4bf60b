package vn.binhyen.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Takes lists in: looks at them, shows what they would do, and applies them wholly or not at all. */
@Service
@Transactional
class Imports {

    private static final int LATEST = 20;

    private final StagedImports staged;
    private final ImportWork work;
    private final Access access;
    private final Clock clock;

    Imports(StagedImports staged, ImportWork work, Access access, Clock clock) {
        this.staged = staged;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** Reads the list and keeps what it would do, so that it can be looked at and found again. */
    UUID stage(ListFile file, LocalDate listedOn, @Nullable String province) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        var id = UUID.randomUUID();
        staged.begin(new StagedImport(
                id,
                shortened(file.name()),
                hash(file.content()),
                listedOn,
                Instant.now(clock),
                StagedImport.State.STAGED,
                null,
                0,
                0,
                0,
                0,
                0,
                ""));
        staged.count(id, work.stage(file, work.reader(listedOn, province), rows -> staged.add(id, rows)));
        return id;
    }

    StagedImport get(UUID id) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.get(id);
    }

    List<StagedImport> latest() {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.latest(LATEST);
    }

    List<StagedRow> notable(UUID id, boolean faulty, int limit) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.notable(id, faulty, limit);
    }

    /** Applies the list; applied a second time, nothing happens. */
    void apply(UUID id) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        var list = staged.get(id);
        if (list.faulty() > 0) throw new ListHasFaults(list.faulty());
        if (!staged.settle(id, StagedImport.State.APPLIED, Instant.now(clock))) return;
        try {
            work.apply(list);
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(taken);
        }
        staged.dropRows(id);
    }

    void discard(UUID id) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        staged.get(id);
        if (staged.settle(id, StagedImport.State.DISCARDED, Instant.now(clock))) staged.dropRows(id);
    }

    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 255 ? last : last.substring(last.length() - 255);
    }

    private static String hash(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
