package vn.binhyen.organisations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.jobs.JobId;
import vn.binhyen.lists.ListFile;

/** An uploaded list and what applying it would do: so many new, changed, unchanged and faulty rows. */
record StagedImport(
        UUID id,
        String fileName,
        String sha256,
        LocalDate listedOn,
        @Nullable String province,
        @Nullable JobId job,
        Instant stagedAt,
        State state,
        @Nullable Instant appliedAt,
        int fresh,
        int changed,
        int same,
        int faulty,
        int warned,
        String leftAside,
        int alike,
        @Nullable SeenLayout seen,
        ListCorrection correction) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An import is being read, waits, has been applied, was thrown away, or was undone. */
    enum State {
        READING,
        STAGED,
        APPLIED,
        DISCARDED,
        UNDONE
    }

    static StagedImport of(
            ListFile file, LocalDate listedOn, @Nullable String province, ListCorrection correction, Instant at) {
        var name = shortened(file.name());
        return new StagedImport(
                UUID.randomUUID(),
                name,
                hash(file.content()),
                listedOn,
                province,
                null,
                at,
                State.READING,
                null,
                0,
                0,
                0,
                0,
                0,
                "",
                0,
                null,
                correction);
    }

    static StagedImport stored(ResultSet row, int number) throws SQLException {
        var job = row.getObject("job", UUID.class);
        var appliedAt = row.getObject("applied_at", OffsetDateTime.class);
        return new StagedImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("listed_on", LocalDate.class),
                row.getString("province"),
                job == null ? null : new JobId(job),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                appliedAt == null ? null : appliedAt.toInstant(),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("faulty"),
                row.getInt("warned"),
                row.getString("left_aside"),
                row.getInt("alike"),
                row.getString("seen") == null ? null : JSON.readValue(row.getString("seen"), SeenLayout.class),
                JSON.readValue(row.getString("correction"), ListCorrection.class));
    }

    int rows() {
        return fresh + changed + same + alike + faulty;
    }

    /** Whether it was neither entered nor thrown away. */
    boolean waits() {
        return state == State.STAGED || state == State.READING;
    }

    boolean hasNews() {
        return fresh + changed > 0;
    }

    boolean canBeApplied() {
        return state == State.STAGED && faulty == 0 && hasNews();
    }

    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 255 ? last : last.substring(last.length() - 255);
    }

    private static String hash(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
