package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** The numbers under which the state knows an organisation: mã số thuế, or its ministry's code within the province. */
public record Codes(@Nullable String taxCode, @Nullable String ministryCode) {

    public static Codes none() {
        return new Codes(null, null);
    }

    Codes over(Codes known) {
        return new Codes(
                taxCode == null ? known.taxCode : taxCode, ministryCode == null ? known.ministryCode : ministryCode);
    }
}
