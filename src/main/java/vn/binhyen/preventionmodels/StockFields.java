package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/** Reads the counted equipment from a form with two fields for each kind, and says what is wrong with a count. */
final class StockFields {

    private static final int MOST = 1_000_000;

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
            counted(kind, total, working, new Names(total(kind), working(kind)), errors)
                    .ifPresent(stocks::add);
        }
        return stocks;
    }

    /** What the two fields of a kind are called where they were sent. */
    record Names(String total, String working) {}

    /** Empty where something is wrong, which is told at its field. */
    static Optional<Stock> counted(EquipmentKind kind, int total, int working, Names names, Errors errors) {
        boolean within = within(total, names.total(), errors) & within(working, names.working(), errors);
        if (within && working <= total) return Optional.of(new Stock(kind, total, working));
        if (within) errors.rejectValue(names.working(), MoreWorkThanThereAre.CODE);
        return Optional.empty();
    }

    private static boolean within(int number, String field, Errors errors) {
        if (number < 0) errors.rejectValue(field, "PositiveOrZero");
        else if (number > MOST) errors.rejectValue(field, "Max");
        else return true;
        return false;
    }

    private static int number(String field, Map<String, String> typed, Errors errors) {
        var written = Typed.text(typed.get(field)).replace(".", "");
        if (written.isEmpty()) return 0;
        if (written.matches("[0-9]{1,9}")) return Integer.parseInt(written);
        errors.rejectValue(field, "typeMismatch.int");
        return 0;
    }
}
