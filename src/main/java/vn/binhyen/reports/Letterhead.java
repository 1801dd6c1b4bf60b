package vn.binhyen.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.Signature;
import vn.binhyen.documents.SigningAuthority;
import vn.binhyen.issuances.PaperKind;

/** How an office or a desk heads and signs its reports. */
record Letterhead(
        @Nullable String parent,
        String issuer,
        String issuerCode,
        String place,
        @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Nullable String whom,
        @Nullable String title,
        @Nullable String signer) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String ARCHIVE = "Lưu: VT.";

    /** What one that has never said begins with; everything of it can be changed before it is used. */
    static Letterhead proposed(Reporter reporter) {
        var name = reporter.name();
        return new Letterhead(
                "Ủy ban nhân dân " + name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1),
                "Ban Chỉ đạo 138",
                "BCĐ",
                name.replaceFirst("^(Thành phố|Tỉnh|Phường|Xã|Đặc khu) ", ""),
                "Ban Chỉ đạo",
                null,
                null,
                "Trưởng ban",
                null);
    }

    /** Without a number and a day: those come from the register. */
    DocumentHead head() {
        return new DocumentHead(
                parent, issuer, new DocumentNumber(null, PaperKind.REPORT.symbol(issuerCode)), place, null);
    }

    /** Signed, and sent to whoever else receives it. */
    Ending ending(List<String> recipients) {
        var authorities = new ArrayList<Signature.Authority>();
        if (collective != null) authorities.add(new Signature.Authority(SigningAuthority.COLLECTIVE, collective));
        if (authority != null && whom != null) authorities.add(new Signature.Authority(authority, whom));
        var lines = new ArrayList<>(recipients);
        lines.add(ARCHIVE);
        return new Ending(lines, new Signature(authorities, title, signer));
    }
}
