package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;

@PersistenceTest
class MappersTest {

    private static final UUID ID = UUID.fromString("8a8f5f0e-6df5-4c67-9d6a-0a8f5f0e6df5");

    private static final ClassDesc MAPPERS = Mappers.class.describeConstable().orElseThrow();

    @Autowired
    JdbcClient jdbc;

    record Row(
            @Nullable UUID itsId,
            @Nullable String bodyName,
            @Nullable LocalDate endedOn,
            @Nullable LocalTime beginsAt,
            @Nullable Instant at,
            @Nullable DayOfWeek day,
            @Nullable BigDecimal share,
            @Nullable Integer some,
            @Nullable Long many,
            @Nullable Double mean,
            @Nullable Boolean known) {}

    record Counts(int some, long many, double mean, boolean known) {}

    record Refusing(int some) {

        Refusing {
            if (some < 0) throw new IllegalStateException("There is nothing below nothing");
        }
    }

    record Part(int some, @Nullable String bodyName) {}

    record Whole(UUID id, Part part) {}

    record Kept(String name, byte @Nullable [] content) {}

    record Lists(java.util.List<String> names) {}

    @Test
    void eachComponentIsReadFromTheColumnOfItsName() {
        var row = jdbc.sql("""
                        select true as known, 0.5::double precision as mean, 12345678901 as many, 7 as some, 2.50 as share,
                            'FRIDAY' as day, timestamptz '2026-11-22 08:30:00.123456+07' as at, time '22:15' as begins_at,
                            date '2026-11-30' as ended_on, 'Phường Hà Đông' as body_name, cast(:id as uuid) as its_id
                        """).param("id", ID).query(Mappers.of(Row.class)).single();
        assertThat(row)
                .isEqualTo(new Row(
                        ID,
                        "Phường Hà Đông",
                        LocalDate.of(2026, 11, 30),
                        LocalTime.of(22, 15),
                        Instant.parse("2026-11-22T01:30:00.123456Z"),
                        DayOfWeek.FRIDAY,
                        new BigDecimal("2.50"),
                        7,
                        12_345_678_901L,
                        0.5,
                        true));
    }

    @Test
    void whatIsNullStaysNullAndIsNotNothing() {
        var row = jdbc.sql("""
                        select null::uuid as its_id, null::text as body_name, null::date as ended_on, null::time as begins_at,
                            null::timestamptz as at, null::text as day, null::numeric as share, null::integer as some,
                            null::bigint as many, null::double precision as mean, null::boolean as known
                        """).query(Mappers.of(Row.class)).single();
        assertThat(row).isEqualTo(new Row(null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void whatAFileConsistsOfIsReadAsItIs() {
        var rows = jdbc.sql("""
                        select name, content from (values ('a', '\\x00ff25'::bytea), ('b', null)) kept (name, content) order by name
                        """).query(Mappers.of(Kept.class)).list();
        assertThat(rows.getFirst().content()).containsExactly(0x00, 0xff, 0x25);
        assertThat(rows.getLast().content()).isNull();
    }

    @Test
    void everyRecordThatTheProgramReadsCanBeRead() throws Exception {
        var program = Path.of(Mappers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(program)) {
            var records = files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(MappersTest::read)
                    .collect(Collectors.toSet());
            assertThat(records).hasSizeGreaterThan(50);
            assertThat(records)
                    .allSatisfy(type -> assertThatCode(() -> Mappers.of(type)).doesNotThrowAnyException());
        }
    }

    /** The records that a class names where it asks for their mapper. */
    private static Stream<Class<?>> read(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(MappersTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> read(CodeModel code) {
        var instructions = code.elementStream()
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        return IntStream.range(1, instructions.size())
                .filter(i -> instructions.get(i) instanceof InvokeInstruction call
                        && call.owner().matches(MAPPERS)
                        && call.name().equalsString("of"))
                .mapToObj(i -> named(instructions.get(i - 1)));
    }

    private static Class<?> named(Instruction instruction) {
        var name = (ClassDesc) ((ConstantInstruction) instruction).constantValue();
        try {
            return Class.forName(name.packageName() + "." + name.displayName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSumIsReadAsANumber() {
        var counts = jdbc.sql("""
                        select sum(i)::integer as some, sum(i::bigint) as many, avg(i) as mean, bool_and(i > 0) as known
                        from generate_series(1, 4) i
                        """).query(Mappers.of(Counts.class)).single();
        assertThat(counts).isEqualTo(new Counts(10, 10, 2.5, true));
    }

    @Test
    void aRecordWithinARecordIsReadFromTheSameRow() {
        var whole = jdbc.sql("select cast(:id as uuid) as id, 3 as some, null::text as body_name")
                .param("id", ID)
                .query(Mappers.of(Whole.class))
                .single();
        assertThat(whole).isEqualTo(new Whole(ID, new Part(3, null)));
    }

    @Test
    void aNumberThatMustBeThereIsNotMadeUp() {
        var rows = jdbc.sql("select 1 as some, null::bigint as many, 1 as mean, true as known")
                .query(Mappers.of(Counts.class));
        assertThatThrownBy(rows::single)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("many");
    }

    @Test
    void aColumnThatIsNotThereIsMissed() {
        var rows = jdbc.sql("select 1 as some").query(Mappers.of(Counts.class));
        assertThatThrownBy(rows::single).rootCause().hasMessageContaining("many");
    }

    @Test
    void whatARecordRefusesIsRefused() {
        var rows = jdbc.sql("select -1 as some").query(Mappers.of(Refusing.class));
        assertThatThrownBy(rows::single).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTypeThatNobodyTaughtItIsRefusedAtOnce() {
        assertThatThrownBy(() -> Mappers.of(Lists.class)).hasMessageContaining("java.util.List");
        assertThatThrownBy(() -> Mappers.of(String.class)).hasMessageContaining("no record");
    }
}
