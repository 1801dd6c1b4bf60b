package vn.binhyen.files;

import java.util.Locale;
import vn.binhyen.database.Text;

/** The name under which a file is shown and given back. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name without folders and invisible characters (a right-to-left mark can make {@code fdp.exe} look like {@code exe.pdf}),
     * ending as its content does.
     */
    static String of(String given, ContentKind kind) {
        var visible = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]", "");
        var name = Text.nfc(visible).replaceAll("^[.\\s]+|[.\\s]+$", "");
        var lower = name.toLowerCase(Locale.ROOT);
        var endsRight = lower.endsWith("." + kind.extension()) || kind == ContentKind.JPG && lower.endsWith(".jpeg");
        var ending = endsRight ? name.substring(name.lastIndexOf('.')) : "." + kind.extension();
        var stem = endsRight ? name.substring(0, name.lastIndexOf('.')) : name;
        if (stem.isBlank()) stem = "tep";
        var longest = Math.min(stem.length(), LONGEST - ending.length());
        return stem.substring(0, longest).replaceAll("\\p{Cs}$", "") + ending;
    }
}
