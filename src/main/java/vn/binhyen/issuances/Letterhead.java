package vn.binhyen.issuances;

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

/**
 * How an office, a desk or an organisation heads and signs its documents.
 *
 * @param issuerCode what ends its symbols: BCĐ; null: never said, so that it issues nothing under a number
 * @param recipients of documents for which nothing else says who receives them
 */
public record Letterhead(
        @Nullable String parent,
        String issuer,
        @Nullable String issuerCode,
        String place,
        @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Nullable String whom,
        @Nullable String title,
        @Nullable String signer,
        List<String> recipients) {

    /** The line of recipients that names the archive. */
    public static final String ARCHIVE = "Lưu: VT.";

    private static final Locale VIETNAMESE = Locale.of("vi");

    public Letterhead {
        recipients = List.copyOf(recipients);
    }

    /** What an office or a desk that has never said begins with; everything of it can be changed. */
    static Letterhead proposed(String area) {
        return new Letterhead(
                "Ủy ban nhân dân " + area.substring(0, 1).toLowerCase(VIETNAMESE) + area.substring(1),
                "Ban Chỉ đạo 138",
                "BCĐ",
                bare(area),
                "Ban Chỉ đạo",
                null,
                null,
                "Trưởng ban",
                null,
                List.of(ARCHIVE));
    }

    /** The same of an organisation of a city. */
    static Letterhead proposed(String organisation, String city) {
        return new Letterhead(null, organisation, null, bare(city), null, null, null, null, null, List.of(ARCHIVE));
    }

    private static String bare(String area) {
        return area.replaceFirst("^(Thành phố|Tỉnh|Phường|Xã|Đặc khu) ", "");
    }

    /** Number and day are left open where they are not known. */
    public DocumentHead head(PaperKind kind, @Nullable Integer number, @Nullable LocalDate day) {
        return new DocumentHead(parent, issuer, new DocumentNumber(number, symbol(kind)), place, day);
    }

    String symbol(PaperKind kind) {
        return kind.symbol(issuerCode == null ? "" : issuerCode);
    }

    public Ending ending() {
        return ending(recipients);
    }

    /** Where it is known who receives this one. */
    public Ending ending(List<String> lines) {
        return new Ending(lines, signature());
    }

    Signature signature() {
        var authorities = new ArrayList<Signature.Authority>();
        if (collective != null) authorities.add(new Signature.Authority(SigningAuthority.COLLECTIVE, collective));
        if (authority != null && whom != null) authorities.add(new Signature.Authority(authority, whom));
        return new Signature(authorities, title, signer);
    }

    /** Who takes a number with it, for a city or a commune. */
    public Issuer issuer(int provinceId, @Nullable Integer communeId) {
        if (issuerCode == null) throw new NumberRefused(NumberRefused.Why.NO_CODE);
        return new Issuer(provinceId, communeId, issuer, issuerCode);
    }
}
