package vn.binhyen.lists;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which offices send texts. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16 LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16 BE", StandardCharsets.UTF_16BE),
    WINDOWS_1258("Windows-1258", Charset.forName("windows-1258"));

    private final String written;
    private final Charset charset;

    Encoding(String written, Charset charset) {
        this.written = written;
        this.charset = charset;
    }

    /** As people know it. */
    public String written() {
        return written;
    }

    Charset charset() {
        return charset;
    }
}
