package vn.binhyen.database;

import org.springframework.jdbc.core.RowMapper;

/** Reads rows as records whose components are named like the columns. What there is to find out about a record is found out once. */
public final class Mappers {

    private static final ClassValue<RowMapper<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
            return RecordRows.of(type);
        }
    };

    private Mappers() {}

    @SuppressWarnings("unchecked") // the mapper is the one of the type
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.get(type);
    }
}
