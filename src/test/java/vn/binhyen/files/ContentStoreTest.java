package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
    @TempDir
    Path directory;

    ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new ContentStore(directory.resolve("files"));
    }

    @Test
    void findsAContentByTheHashOfItsBytes() throws Exception {
        var stored = keep(Samples.PDF);
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Samples.PDF));
        assertThat(stored).isEqualTo(new StoredContent(ContentKind.PDF, Samples.PDF.length, sha256));
        assertThat(contents())
                .containsExactly(directory
                        .resolve("files")
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256));
        assertThat(store.verified(sha256)).hasBinaryContent(Samples.PDF);
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        assertThat(keep(Samples.PDF)).isEqualTo(keep(Samples.PDF));
        assertThat(contents()).hasSize(1);
    }

    @Test
    void aPhotographIsStoredAndHashedWithoutItsNotes() throws IOException {
        var photograph = Samples.photograph(Samples.jpeg(false), 6, ByteOrder.LITTLE_ENDIAN);
        var stored = keep(photograph);
        assertThat(store.verified(stored.sha256())).hasBinaryContent(Jpeg.withoutMetadata(photograph));
        assertThat(stored.size()).isLessThan(photograph.length);
    }

    @Test
    void twentyMegabytesAreTakenAndOneByteMoreIsNot() throws IOException {
        var largest = Arrays.copyOf(Samples.PDF, (int) FileTooLarge.LIMIT);
        assertThat(keep(largest).size()).isEqualTo(FileTooLarge.LIMIT);
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> keep(Arrays.copyOf(Samples.PDF, largest.length + 1)))
                .satisfies(
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(413));
        assertThat(contents()).hasSize(1);
    }

    @Test
    void aContentThatIsNotPlacedLeavesNothingBehind() throws IOException {
        store.receive(new ByteArrayInputStream(Samples.PDF)).close();
        assertThat(contents()).isEmpty();
    }

    @Test
    void aRefusedContentLeavesNothingBehind() throws IOException {
        for (var refused : List.of(Samples.EXE, new byte[0], Arrays.copyOf(Samples.png(), 60)))
            assertThatExceptionOfType(RefusedFile.class)
                    .isThrownBy(() -> keep(refused))
                    .satisfies(refusal ->
                            assertThat(refusal.getStatusCode().value()).isEqualTo(422));
        assertThat(contents()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        var breaking = new InputStream() {
            int sent;

            @Override
            public int read() throws IOException {
                if (sent < Samples.PDF.length) return Samples.PDF[sent++];
                throw new IOException("connection reset");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.receive(breaking));
        assertThat(contents()).isEmpty();
    }

    @Test
    void aContentChangedOnDiskIsNotServed() throws IOException {
        var sha256 = keep(Samples.PDF).sha256();
        Files.write(store.verified(sha256), Samples.EXE);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.verified(sha256))
                .withMessageContaining("changed");
    }

    @Test
    void aDeletedContentIsGoneAndMayComeBack() throws IOException {
        var sha256 = keep(Samples.PDF).sha256();
        store.delete(sha256);
        store.delete(sha256);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.verified(sha256))
                .withMessageContaining("missing");
        assertThat(keep(Samples.PDF).sha256()).isEqualTo(sha256);
    }

    @Test
    void noPathCanBeAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.verified("../../etc/passwd"));
    }

    private StoredContent keep(byte[] content) throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(content))) {
            received.place();
            return received.content();
        }
    }

    private List<Path> contents() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
