package vn.binhyen.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** The kinds of file that are accepted, told by their content and never by their name. */
public enum ContentKind {
    PDF("application/pdf", HexFormat.of().formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII))),
    JPG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ContentKind.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ContentKind.ZIP);

    private static final String ZIP = "504b0304";

    private final String mediaType;
    private final String beginning;

    ContentKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot: {@code pdf}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells the kind from the first byte on: readers forgive a PDF that begins later, and so hide programs in front of one.
     *
     * @throws RefusedFile for every other content
     */
    static ContentKind of(Path file) throws IOException {
        String beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = HexFormat.of().formatHex(in.readNBytes(8));
        }
        if (beginning.startsWith(ZIP)) return OfficeZip.kindOf(file);
        for (var kind : values()) if (beginning.startsWith(kind.beginning)) return kind;
        throw new UnsupportedFile();
    }
}
