package vn.binhyen.issuances;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Text;
import vn.binhyen.pages.Typed;

/** A body that issues documents, in a province or one of its communes; its code ends the symbols of its documents: BCĐ. */
public record Issuer(int provinceId, @Nullable Integer communeId, String issuerName, String issuerCode) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public Issuer {
        issuerName = Text.nfc(Typed.text(issuerName));
        issuerCode = Text.nfc(Typed.text(issuerCode)).toUpperCase(VIETNAMESE);
    }
}
