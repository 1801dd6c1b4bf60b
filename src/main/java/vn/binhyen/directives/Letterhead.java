package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.Signature;
import vn.binhyen.documents.SigningAuthority;

/** How an office heads and signs its reports. */
record Letterhead(
        @Nullable String parent,
        String issuer,
        String symbol,
        String place,
        @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Nullable String whom,
        @Nullable String title,
        @Nullable String signer,
        List<String> recipients) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    Letterhead {
        recipients = List.copyOf(recipients);
    }

    /** What an office that has never said begins with; everything of it can be changed before it is used. */
    static Letterhead proposed(String province) {
        var place = province.replaceFirst("^(Thành phố|Tỉnh) ", "");
        return new Letterhead(
                "Ủy ban nhân dân " + province.substring(0, 1).toLowerCase(VIETNAMESE) + province.substring(1),
                "Ban Chỉ đạo 138",
                "BC-BCĐ",
                place,
                "Ban Chỉ đạo",
                null,
                null,
                "Trưởng ban",
                null,
                List.of("Lưu: VT"));
    }

    DocumentHead head(@Nullable Integer number, @Nullable LocalDate day) {
        return new DocumentHead(parent, issuer, new DocumentNumber(number, symbol), place, day);
    }

    /** What ends the symbol, behind the kind of document: BCĐ. */
    String issuerCode() {
        return symbol.replaceFirst("^BC-", "");
    }

    Ending ending() {
        var authorities = new ArrayList<Signature.Authority>();
        if (collective != null) authorities.add(new Signature.Authority(SigningAuthority.COLLECTIVE, collective));
        if (authority != null && whom != null) authorities.add(new Signature.Authority(authority, whom));
        return new Ending(recipients, new Signature(authorities, title, signer));
    }
}
