package vn.binhyen.directives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every wording of an issued text, from its first amendment on; nothing is ever changed or taken away. */
@Component
class Editions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Edition.Part>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the form was posted before. */
    boolean contain(DirectiveId directive, UUID form) {
        return jdbc.sql("select exists (select from directives.edition where directive = :directive and form = :form)")
                .param("directive", directive.id())
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the text as it was issued, unless that is done. */
    void keepIssued(Directive directive) {
        if (directive.course().revision() > 0) return;
        var text = directive.text();
        keep(
                directive,
                Edition.Kind.ISSUED,
                null,
                UUID.randomUUID(),
                Objects.requireNonNull(text.issuedAt(), "issued"));
    }

    void keep(Directive directive, Edition.Kind kind, @Nullable String reason, UUID form, Instant at) {
        var text = directive.text();
        jdbc.sql("""
                insert into directives.edition (province_id, directive, revision, edition, form, kind, reason, words,
                    parts, sha256, at)
                values (:province, :directive, :revision, :edition, :form, :kind, :reason, :words,
                    cast(:parts as jsonb), :sha256, :at)
                """)
                .param("province", directive.provinceId())
                .param("directive", directive.id().id())
                .param("revision", directive.course().revision())
                .param("edition", directive.course().edition())
                .param("form", form)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("words", hashed(directive))
                .param("parts", JSON.writeValueAsString(Edition.partsOf(text)))
                .param("sha256", directive.textHash())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All wordings, the latest first; of a text that was never amended only what it says today. */
    List<Edition> of(Directive directive) {
        var kept = jdbc.sql("select * from directives.edition where directive = :directive order by revision desc")
                .param("directive", directive.id().id())
                .query(Editions::read)
                .list();
        return kept.isEmpty() ? List.of(asIssued(directive)) : kept;
    }

    private static Edition asIssued(Directive directive) {
        var text = directive.text();
        var at = Objects.requireNonNull(text.issuedAt(), "issued");
        return new Edition(
                0,
                text.edition(),
                Edition.Kind.ISSUED,
                null,
                text.sha256(),
                at,
                hashed(directive),
                Edition.partsOf(text));
    }

    private static String hashed(Directive directive) {
        return directive.words().stream().map(item -> item + "\n").collect(Collectors.joining());
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("revision"),
                row.getInt("edition"),
                Edition.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                JSON.readValue(row.getString("parts"), PARTS));
    }
}
