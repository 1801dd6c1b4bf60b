package vn.binhyen.entries;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** A sheet was opened, submitted, confirmed, returned, or opened again after its lock day. */
public record SheetChanged(
        SheetId sheet,
        String verb,
        String period,
        int provinceId,
        @Nullable Integer communeId,
        Map<String, Object> details)
        implements Audited, HappensIn {

    static SheetChanged of(Sheet sheet, String verb, Map<String, Object> details) {
        var body = sheet.body();
        return new SheetChanged(sheet.id(), verb, sheet.period().code(), body.provinceId(), body.communeId(), details);
    }

    @Override
    public String act() {
        return "entries." + verb;
    }

    @Override
    public String subject() {
        return "entries.sheet:" + sheet;
    }

    @Override
    public Map<String, Object> details() {
        var all = new java.util.HashMap<>(details);
        all.put("period", period);
        return all;
    }
}
