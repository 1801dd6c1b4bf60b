package vn.binhyen.database;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one component of a record is read from a row. */
interface Cell {

    @Nullable
    Object read(ResultSet row, int number) throws SQLException;

    /** Reads a column of the row as the driver reads it best; null where the column is. */
    interface Reader {

        @Nullable
        Object read(ResultSet row, int index) throws SQLException;
    }

    Map<Class<?>, Reader> KNOWN = Map.ofEntries(
            Map.entry(String.class, ResultSet::getString),
            Map.entry(int.class, known(ResultSet::getInt)),
            Map.entry(Integer.class, known(ResultSet::getInt)),
            Map.entry(long.class, known(ResultSet::getLong)),
            Map.entry(Long.class, known(ResultSet::getLong)),
            Map.entry(double.class, known(ResultSet::getDouble)),
            Map.entry(Double.class, known(ResultSet::getDouble)),
            Map.entry(boolean.class, known(ResultSet::getBoolean)),
            Map.entry(Boolean.class, known(ResultSet::getBoolean)),
            Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
            Map.entry(byte[].class, ResultSet::getBytes),
            Map.entry(UUID.class, (row, index) -> row.getObject(index, UUID.class)),
            Map.entry(LocalDate.class, (row, index) -> row.getObject(index, LocalDate.class)),
            Map.entry(LocalTime.class, (row, index) -> row.getObject(index, LocalTime.class)),
            Map.entry(Instant.class, Cell::instant));

    static Cell of(RecordComponent component) {
        var type = component.getType();
        return type.isRecord()
                ? RecordRows.of(type)::mapRow
                : of(columnOf(component.getName()), readerOf(type), type.isPrimitive());
    }

    private static Cell of(String column, Reader reader, boolean required) {
        return (row, number) -> {
            var value = reader.read(row, row.findColumn(column));
            if (value == null && required) throw new SQLException("The column " + column + " is empty");
            return value;
        };
    }

    private static String columnOf(String component) {
        return component.replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
    }

    private static Reader readerOf(Class<?> type) {
        if (type.isEnum()) return (row, index) -> constant(type, row.getString(index));
        var reader = KNOWN.get(type);
        if (reader == null) throw new IllegalArgumentException("No column is read as " + type);
        return reader;
    }

    /** The driver answers 0 or false for what is null. */
    private static Reader known(Reader reader) {
        return (row, index) -> {
            var value = reader.read(row, index);
            return row.wasNull() ? null : value;
        };
    }

    private static @Nullable Object instant(ResultSet row, int index) throws SQLException {
        var moment = row.getObject(index, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // only asked of enums
    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf((Class<? extends Enum>) type, name);
    }
}
