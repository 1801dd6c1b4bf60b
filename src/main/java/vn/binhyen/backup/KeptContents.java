package vn.binhyen.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The contents that people attached, each under the hash of what it is ({@code ab/cd/abcd…}) below the data directory.
 * A content is there before the record that names it is committed, and is never changed; so contents that are copied
 * after the tables were seen are all that those tables name, but for what was removed on purpose meanwhile.
 */
@Component
class KeptContents {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}");

    private final Path root;

    KeptContents(@Value("${binhyen.data:data}") Path data) {
        this.root = data.resolve("files");
    }

    List<String> names() throws IOException {
        if (!Files.isDirectory(root)) return List.of();
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Adds the content to the archive, unless it was removed in this very moment. */
    void copy(String name, ArchiveWriter archive, List<Manifest.FileCopy> copies) throws IOException, SQLException {
        try (var content = Files.newInputStream(root.resolve(name))) {
            var written = archive.add("files/" + name, content::transferTo);
            copies.add(new Manifest.FileCopy(name, written.count(), written.sha256()));
        } catch (NoSuchFileException removed) {
            return;
        }
    }

    /** Puts a content in its place, durably; true if it was not there before. */
    boolean put(Manifest.FileCopy copy, InputStream content) throws IOException {
        if (!NAME.matcher(copy.name()).matches()) throw new Refusal("damaged", copy.name());
        var place = root.resolve(copy.name());
        var folder = Files.createDirectories(root.resolve(copy.name().substring(0, 5)));
        var incoming = Files.createTempFile(Files.createDirectories(root.resolve("incoming")), "restore", "");
        try {
            try (var out = Files.newOutputStream(incoming)) {
                if (!Hashing.copy(content, out).equals(copy.sha256())) throw new Refusal("damaged", copy.name());
            }
            flush(incoming);
            boolean fresh = !Files.exists(place);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            for (var path = folder; path != null && path.startsWith(root); path = path.getParent()) flush(path);
            return fresh;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    void remove(List<String> names) throws IOException {
        for (var name : names) Files.deleteIfExists(root.resolve(name));
    }

    private static void flush(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
