package vn.binhyen.activities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.binhyen.database.Mappers;
import vn.binhyen.documents.Cell;

/** One session as a table shows it. */
record SessionRow(
        SessionTerms terms,
        Numbers numbers,
        String hostName,
        String kindName,
        @Nullable String communeName,
        @Nullable String partners,
        @Nullable String reports,
        @Nullable String result,
        State state) {

    private static final RowMapper<SessionTerms> TERMS = Mappers.of(SessionTerms.class);
    private static final RowMapper<Numbers> NUMBERS = Mappers.of(Numbers.class);

    static SessionRow read(ResultSet row, int number) throws SQLException {
        return new SessionRow(
                TERMS.mapRow(row, number),
                NUMBERS.mapRow(row, number),
                row.getString("host_name"),
                row.getString("name_vi"),
                row.getString("commune_name"),
                row.getString("partners"),
                row.getString("reports"),
                row.getString("result"),
                State.valueOf(row.getString("state")));
    }

    Cell cell(Head head) {
        return switch (head) {
            case DAY -> new Cell.Day(terms.day());
            case KIND -> Cell.of(kindName);
            case HOST -> Cell.of(hostName);
            case THEME -> words(terms.theme());
            case STARTS -> words(terms.starts());
            case ENDS -> words(terms.ends());
            case COMMUNE -> words(communeName);
            case PLACE -> words(terms.place());
            case TEAM -> words(terms.team());
            case BEATS -> words(terms.beats());
            case REPORTS -> words(reports);
            case PARTNERS -> words(partners);
            case RESULT -> words(result);
            case STATE -> Cell.of(SessionTable.state(state));
            case PLANNED,
                    CAME,
                    STAFF_TOTAL,
                    COMPLETED,
                    LEAFLETS,
                    BULLETINS,
                    LOUDSPEAKER_TURNS,
                    COMMITMENTS,
                    PEOPLE,
                    FOUND,
                    PLACES,
                    GIFT_VALUE -> number(head);
        };
    }

    private Cell number(Head head) {
        var input = head.input();
        var number = input == null ? null : input.value(numbers);
        return number == null ? Cell.of("") : new Cell.Amount(new BigDecimal(number.toString()));
    }

    private static Cell words(@Nullable Object text) {
        return Cell.of(text == null ? "" : text.toString());
    }
}
