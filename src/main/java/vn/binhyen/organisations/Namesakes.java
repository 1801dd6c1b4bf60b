package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds organisations by names and codes, thousands at a time. Written by hand: mapping rows by reflection took longer
 * than everything else that reading a list of 100,000 known organisations does.
 */
@Component
class Namesakes {

    private static final String ALIKE = """
            select * from organisations.organisation where folded_name = any (cast(:names as text[]))
            union
            select * from organisations.organisation where tax_code = any (cast(:taxCodes as text[]))
            union
            select * from organisations.organisation where ministry_code = any (cast(:ministryCodes as text[]))
            """;

    private final JdbcClient jdbc;

    Namesakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that bear one of the folded names or codes. */
    List<Organisation> find(Collection<String> names, Collection<String> taxCodes, Collection<String> ministryCodes) {
        return jdbc.sql(ALIKE)
                .param("names", names.toArray(String[]::new))
                .param("taxCodes", taxCodes.toArray(String[]::new))
                .param("ministryCodes", ministryCodes.toArray(String[]::new))
                .query(Namesakes::organisation)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                        row.getObject("id", UUID.class),
                        facts(row),
                        new Provenance(row.getBoolean("sample"), row.getBoolean("invented"), row.getString("source")),
                        new ScopeFinding(
                                ScopeAnswer.valueOf(row.getString("in_scope")),
                                row.getObject("scope_rule", Integer.class)),
                        new Closing(row.getObject("closed_on", LocalDate.class), row.getString("closed_reason")))
                .at(row.getInt("version"));
    }

    private static OrganisationFacts facts(ResultSet row) throws SQLException {
        return new OrganisationFacts(
                row.getString("name"),
                new Classification(
                        OrganisationKind.valueOf(row.getString("kind")),
                        word(row, "size_class", SizeClass::valueOf),
                        word(row, "school_level", SchoolLevel::valueOf),
                        row.getBoolean("armed_forces")),
                new Codes(row.getString("tax_code"), row.getString("ministry_code")),
                place(row),
                new WorkContact(
                        row.getString("contact_position"),
                        row.getString("contact_phone"),
                        row.getString("contact_email")),
                new Arrangements(OwnBoard.valueOf(row.getString("own_board"))));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("province_id"),
                row.getObject("commune_id", Integer.class),
                row.getString("address"),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class));
    }

    private static <T> @Nullable T word(ResultSet row, String column, Function<String, T> words) throws SQLException {
        var word = row.getString(column);
        return word == null ? null : words.apply(word);
    }
}
