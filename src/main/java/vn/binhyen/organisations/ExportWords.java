package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.OrganisationExport.ExportRow;
import vn.binhyen.pages.Texts;

/** The cells of exported lists: always in Vietnamese, as the office's layout is. */
@Component
class ExportWords {

    /** Ends the head of a column that an import leaves aside. */
    static final String NOT_TAKEN_IN = "(không nhập)";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Texts texts;

    ExportWords(Texts texts) {
        this.texts = texts;
    }

    static List<String> heads() {
        return Field.own().stream().map(Field::head).toList();
    }

    /** What the registry adds and does not take in. */
    List<String> findingHeads() {
        return List.of(
                text("organisations.export.inScope") + " " + NOT_TAKEN_IN,
                text("organisations.export.closedOn") + " " + NOT_TAKEN_IN);
    }

    ExportRow row(ResultSet row, int number) throws SQLException {
        var cells = new ArrayList<String>();
        for (var field : Field.own()) cells.add(cell(row, field));
        cells.add(word("ScopeAnswer", row.getString("in_scope")));
        cells.add(day(row, "closed_on"));
        return new ExportRow(row.getString("id"), cells);
    }

    private String cell(ResultSet row, Field field) throws SQLException {
        return switch (field) {
            case NAME -> plain(row, "name");
            case KIND -> word("OrganisationKind", row.getString("kind"));
            case SIZE -> word("SizeClass", row.getString("size_class"));
            case LEVEL -> word("SchoolLevel", row.getString("school_level"));
            case ARMED_FORCES -> row.getBoolean("armed_forces") ? word("OwnBoard", "YES") : "";
            case TAX_CODE -> plain(row, "tax_code");
            case MINISTRY_CODE -> plain(row, "ministry_code");
            case PROVINCE -> plain(row, "province_code");
            case COMMUNE -> plain(row, "commune_code");
            case COMMUNE_NAME -> plain(row, "commune_name");
            case ADDRESS -> plain(row, "address");
            case LONGITUDE -> plain(row, "longitude");
            case LATITUDE -> plain(row, "latitude");
            case POSITION -> plain(row, "contact_position");
            case PHONE -> plain(row, "contact_phone");
            case EMAIL -> plain(row, "contact_email");
            case OWN_BOARD -> word("OwnBoard", row.getString("own_board"));
            case SOURCE -> plain(row, "source");
            case ORDINAL, DISTRICT, POINT -> "";
        };
    }

    private String word(String type, @Nullable String value) {
        return value == null ? "" : text("organisations." + type + "." + value);
    }

    private String text(String key) {
        return texts.text(Texts.VIETNAMESE, key);
    }

    private static String plain(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }

    private static String day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? "" : DAY.format(day);
    }
}
