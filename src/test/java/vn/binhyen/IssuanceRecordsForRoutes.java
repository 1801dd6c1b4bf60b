package vn.binhyen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuer;
import vn.binhyen.issuances.NumberRegister;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.issuances.Reservation;

/** Takes a number of an area's register. */
@Component
class IssuanceRecordsForRoutes {

    private final NumberRegister register;

    IssuanceRecordsForRoutes(NumberRegister register) {
        this.register = register;
    }

    void make(Map<String, Map<String, String>> records, String where, int province, @Nullable Integer commune) {
        var id = EntryId.fresh();
        var issuer = new Issuer(province, commune, "Ban Chỉ đạo", "BCĐ");
        register.reserve(id, new Reservation(issuer, PaperKind.REPORT, "Thử"));
        records.put("number " + where, Map.of("id", id.toString()));
    }
}
