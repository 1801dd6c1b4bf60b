package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.binhyen.lists.CellLook;
import vn.binhyen.lists.ListBeginning;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

/** Which column of a list carries what; heads that nobody knows are left aside and told. */
record Layout(Map<Field, Integer> columns, List<String> unknownHeads) {

    /** What somebody says of a column that is to be left aside. */
    static final String ASIDE = "";

    /** Whether a text is one of the heads that lists carry. */
    static boolean isHead(String text) {
        return Field.under(text).isPresent() || Field.beginning(text).isPresent();
    }

    /**
     * What the columns are taken for: by what somebody said of them, by their heads, by what longer heads begin with, by the look
     * of their cells.
     *
     * @param said the fields' names by columns
     */
    static Layout of(ListBeginning list, Map<Integer, String> said) {
        var taking = new Taking(list);
        said.forEach((column, field) -> taking.take(column, named(field)));
        taking.takeBy(column -> Field.under(taking.head(column)), true);
        taking.takeBy(column -> Field.beginning(taking.head(column)), false);
        taking.takeBy(column -> CellLook.of(list.cells(column)).map(Layout::looking), false);
        if (!taking.columns.containsKey(Field.NAME)) throw new ListRefused(Reason.NO_HEADS, Field.NAME.head());
        return new Layout(taking.columns, taking.unknown());
    }

    /** What a column was taken for, or nothing. */
    Optional<Field> at(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Typed read(ListLine line) {
        var values = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, column) -> values.put(field, line.cell(column)));
        return new Typed(values);
    }

    private static Optional<Field> named(String field) {
        return field.equals(ASIDE) ? Optional.empty() : Optional.of(Field.valueOf(field));
    }

    private static Field looking(CellLook look) {
        return switch (look) {
            case EMAIL -> Field.EMAIL;
            case PHONE -> Field.PHONE;
            case POINT -> Field.POINT;
            case LONGITUDE -> Field.LONGITUDE;
            case LATITUDE -> Field.LATITUDE;
        };
    }

    /** Takes columns one way after another; each is taken once, for what no other was. */
    private static final class Taking {

        private final ListBeginning list;
        private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
        private final List<Integer> open = new ArrayList<>();

        Taking(ListBeginning list) {
            this.list = list;
            for (int column = 0; column < list.shape().heads().size(); column++) open.add(column);
        }

        String head(int column) {
            return list.shape().heads().get(column);
        }

        void take(Integer column, Optional<Field> field) {
            open.remove(column);
            field.ifPresent(meant -> columns.put(meant, column));
        }

        /** A second name is refused; of anything else the first one is taken. */
        void takeBy(Function<Integer, Optional<Field>> meaning, boolean surely) {
            open.removeIf(column -> {
                var field = meaning.apply(column);
                if (field.isEmpty()) return false;
                boolean fresh = columns.putIfAbsent(field.get(), column) == null;
                if (!fresh && surely && field.get() == Field.NAME)
                    throw new ListRefused(Reason.HEAD_TWICE, head(column));
                return fresh;
            });
        }

        /** But not what an exported list says of itself: it is computed, not taken in. */
        List<String> unknown() {
            return open.stream()
                    .map(this::head)
                    .filter(head -> !head.isBlank() && !head.endsWith(ExportWords.NOT_TAKEN_IN))
                    .toList();
        }
    }
}
