package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs, by whose authority; the name may be left open until it is known who will. */
public record Signature(
        List<Authority> authorities,
        @Nullable String title,
        @Nullable String name) {

    public Signature {
        authorities = List.copyOf(authorities);
    }

    /** For whom or in whose place somebody signs: TM. BAN CHỈ ĐẠO, KT. TRƯỞNG BAN. */
    public record Authority(SigningAuthority kind, String whom) {}

    /** The lines above the signature. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var authority : authorities) lines.add(authority.kind().abbreviation() + " " + authority.whom());
        if (title != null && !title.isBlank()) lines.add(title);
        return lines;
    }
}
