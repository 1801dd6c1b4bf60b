package vn.binhyen.database;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads each component of a record from the column of its name, {@code bodyName} from {@code body_name}, and a record within it from the
 * same row. A mapper that tries other names, too, costs an exception for each cell.
 */
final class RecordRows<T> implements RowMapper<T> {

    private final List<Cell> cells;
    private final MethodHandle constructor;

    private RecordRows(List<Cell> cells, MethodHandle constructor) {
        this.cells = cells;
        this.constructor = constructor;
    }

    static <T> RecordRows<T> of(Class<T> type) {
        if (!type.isRecord()) throw new IllegalArgumentException(type + " is no record");
        var components = type.getRecordComponents();
        var cells = Arrays.stream(components).map(Cell::of).toList();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordRows<>(cells, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) values[i] = cells.get(i).read(row, number);
        return made(values);
    }

    @SuppressWarnings("unchecked") // the constructor is the record's own
    private T made(@Nullable Object[] values) {
        try {
            return (T) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
