package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Counts what is late within the viewer's scope, by one statement; lists of it are {@link Coverage}'s. */
@Service
@Transactional(readOnly = true)
public class Lateness {

    private static final String LATE = """
            select count(*) as obligations, min(o.due) as oldest from directives.obligation o
            where %s and %s and (cast(:area as integer) is null or :area in (o.province_id, o.commune_id))
            """;

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Lateness(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many obligations are late, and the earliest day on which one of them was due. */
    public record Late(long obligations, @Nullable LocalDate oldest) {}

    /** @param area a province or commune; null: wherever the viewer may look */
    public Late now(@Nullable Integer area) {
        access.require(READ_DIRECTIVES);
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(LATE.formatted(scope.sql(), ObligationFilter.IS_LATE))
                .params(scope.parameters())
                .param("today", LocalDate.now(clock))
                .param("area", area, Types.INTEGER)
                .query(Mappers.of(Late.class))
                .single();
    }
}
