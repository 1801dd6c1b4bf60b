package vn.binhyen.organisations;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.audit.ListHash;
import vn.binhyen.lists.ListFormat;

/** Writes lists in the office's layout, row by row, however long: the file can be corrected and taken in again. */
@Service
@Transactional
class OrganisationExport {

    private static final String ROWS = """
            select o.*, province.code as province_code, commune.code as commune_code, commune.name as commune_name
            from organisations.organisation o
            join areas.area_card province on province.id = o.province_id
            left join areas.area_card commune on commune.id = o.commune_id
            where %s order by o.name, o.id
            """;

    private final JdbcClient jdbc;
    private final ExportWords words;
    private final Access access;
    private final ApplicationEventPublisher events;

    OrganisationExport(JdbcClient jdbc, ExportWords words, Access access, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.words = words;
        this.access = access;
        this.events = events;
    }

    /** Only the heads: what somebody fills in to have a list taken in. */
    void template(ListFormat format, OutputStream out) throws IOException {
        access.require(Permission.IMPORT_ORGANISATIONS);
        try (var writer = format.writer(out)) {
            writer.line(ExportWords.heads());
        }
    }

    void write(ListFilter filter, ListFormat format, OutputStream out) throws IOException {
        access.require(Permission.READ_ORGANISATIONS);
        var sql = new FilterSql(filter);
        var ids = new ArrayList<String>();
        try (var writer = format.writer(out);
                Stream<ExportRow> rows =
                        jdbc.sql(ROWS.formatted(sql.condition())).params(sql.parameters()).query(words::row).stream()) {
            writer.line(headsWithFindings());
            rows.forEach(row -> {
                writer.line(row.cells());
                ids.add(row.id());
            });
        }
        events.publishEvent(new OrganisationsExported(
                format.name(), ids.size(), ListHash.of(ids.stream()).sha256()));
    }

    private List<String> headsWithFindings() {
        var heads = new ArrayList<>(ExportWords.heads());
        heads.addAll(words.findingHeads());
        return heads;
    }

    /** One organisation as it is written. */
    record ExportRow(String id, List<String> cells) {}
}
