package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/** Reads the counted equipment from a form with two fields for each kind. */
final class StockFields {

    static final int MOST = 1_000_000;

    private StockFields() {}

    static String total(EquipmentKind kind) {
        return "total-" + kind;
    }

    static String working(EquipmentKind kind) {
        return "working-" + kind;
    }

    static List<Stock> read(Map<String, String> typed, Errors errors) {
        var stocks = new ArrayList<Stock>();
        for (var kind : EquipmentKind.values()) {
            int total = number(total(kind), typed, errors);
            int working = number(working(kind), typed, errors);
            if (working > total) errors.rejectValue(working(kind), MoreWorkThanThereAre.CODE);
            else stocks.add(new Stock(kind, total, working));
        }
        return stocks;
    }

    private static int number(String field, Map<String, String> typed, Errors errors) {
        var written = Typed.text(typed.get(field)).replace(".", "");
        if (written.isEmpty()) return 0;
        if (written.matches("[0-9]{1,7}") && Integer.parseInt(written) <= MOST) return Integer.parseInt(written);
        errors.rejectValue(field, "typeMismatch.int");
        return 0;
    }
}
