package vn.binhyen.areas;

/**
 * A table whose rows lie in communes and follow them when the map changes. Its module says so with a bean of this type; all texts are
 * constants of the code, never input.
 *
 * @param label the key of the sentence that names such rows
 * @param table with its schema; its key is {@code id}
 * @param column in which it has its commune
 * @param where which of its rows follow
 * @param isVersioned whether its rows have a version, which whoever edits one at the moment has to notice
 * @param isOfProvince whether its rows belong to the province in which they lie (column {@code province_id}) and not to who asked for them
 */
public record Following(
        String label,
        String table,
        Key key,
        String column,
        Decided decided,
        String where,
        boolean isVersioned,
        boolean isOfProvince) {

    /** What type a key has. */
    public enum Key {
        UUID("uuid"),
        NUMBER("bigint");

        private final String type;

        Key(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** By what it is decided where a row goes that lies in a commune that was split; decided in this order. */
    public enum Decided {
        /** It is an organisation, and has a point. */
        BY_POINT,
        /** It is what is published of the organisation of the same key. */
        AS_THE_SAME,
        /** It goes where its organisation goes (column {@code organisation_id}); without one nobody can tell. */
        WITH_ORGANISATION,
        /** Nobody can tell. */
        BY_NOTHING,
        /** It tells of the past, and stays where it was; what comes into a new unit only keeps it from being undone. */
        STAYS
    }

    /** All rows follow. */
    public static Following all(String label, String table, Key key, Decided decided) {
        return new Following(label, table, key, "commune_id", decided, "true", false, false);
    }

    /** Rows of the past, by the column in which they have their commune. */
    public static Following staying(String label, String table, String column) {
        return new Following(label, table, Key.UUID, column, Decided.STAYS, "true", false, false);
    }

    /** Only rows for which the condition holds, of the table {@code t}; {@code :today} is the office's day. */
    public Following only(String condition) {
        return new Following(label, table, key, column, decided, condition, isVersioned, isOfProvince);
    }

    /** Its rows have a version that grows as they move. */
    public Following versioned() {
        return new Following(label, table, key, column, decided, where, true, isOfProvince);
    }

    /** Its rows go over to another province with their commune. */
    public Following ofProvince() {
        return new Following(label, table, key, column, decided, where, isVersioned, true);
    }

    /** How a statement reads the row's organisation. */
    public String organisation() {
        return switch (decided) {
            case BY_POINT, AS_THE_SAME -> "t.id";
            case WITH_ORGANISATION -> "t.organisation_id";
            case BY_NOTHING, STAYS -> "null::uuid";
        };
    }
}
