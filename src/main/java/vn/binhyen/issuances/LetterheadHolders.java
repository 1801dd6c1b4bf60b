package vn.binhyen.issuances;

import static vn.binhyen.accounts.Permission.ANSWER_OBLIGATIONS;
import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Knows whose letterheads the viewer may say, and what those begin with that were never said. */
@Component
class LetterheadHolders {

    private final Access access;
    private final Areas areas;
    private final JdbcClient jdbc;

    LetterheadHolders(Access access, Areas areas, JdbcClient jdbc) {
        this.access = access;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** What everybody may know of an organisation. */
    record Card(String name, int provinceId) {}

    /** Those of the viewer; refuses whoever has none. */
    List<LetterheadHolder> own() {
        var scope = Scopes.current();
        var own = Stream.of(
                        scope.provinces().stream().map(id -> LetterheadHolder.of(id, null)),
                        scope.communes().stream().map(this::desk),
                        scope.organisations().stream().map(this::organisation))
                .flatMap(holders -> holders)
                .filter(this::mayChange)
                .toList();
        if (own.isEmpty()) throw new AccessDeniedException("Has no letterhead");
        return own;
    }

    /** The viewer's own by its code, the first one without a code. */
    LetterheadHolder get(@Nullable String code) {
        return own().stream()
                .filter(holder -> code == null || holder.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NumberRefused(NumberRefused.Why.NOT_YOUR_AREA));
    }

    /** The viewer's other ones, by their codes, with their names. */
    Map<String, String> others(LetterheadHolder one) {
        var others = new LinkedHashMap<String, String>();
        own().stream().filter(each -> !each.equals(one)).forEach(each -> others.put(each.code(), name(each)));
        return others;
    }

    /** With whose letterhead the viewer writes about something of a city or of a commune of it. */
    LetterheadHolder writing(int province, @Nullable Integer commune) {
        var scope = Scopes.current();
        if (scope.everything() || scope.provinces().contains(province)) return LetterheadHolder.of(province, null);
        if (commune != null && scope.communes().contains(commune)) return LetterheadHolder.of(province, commune);
        return Stream.concat(
                        scope.organisations().stream().map(this::organisation),
                        scope.communes().stream().map(this::desk))
                .findFirst()
                .orElseGet(() -> LetterheadHolder.of(province, commune));
    }

    boolean mayChange(LetterheadHolder holder) {
        var scope = Scopes.current();
        if (scope.everything()) return true;
        var organisation = holder.organisationId();
        if (organisation != null)
            return access.has(ANSWER_OBLIGATIONS) && scope.organisations().contains(organisation);
        var commune = holder.communeId();
        if (commune != null)
            return access.has(JUDGE_RESULTS) && scope.communes().contains(commune);
        return (access.has(ISSUE_DIRECTIVES) || access.has(JUDGE_RESULTS))
                && scope.provinces().contains(holder.provinceId());
    }

    String name(LetterheadHolder holder) {
        return Optional.ofNullable(holder.organisationId())
                .map(id -> card(id).name())
                .orElseGet(() -> areas.get(new AreaId(holder.area())).name());
    }

    Letterhead proposed(LetterheadHolder holder) {
        var name = name(holder);
        return holder.organisationId() == null
                ? Letterhead.proposed(name)
                : Letterhead.proposed(
                        name, areas.get(new AreaId(holder.provinceId())).name());
    }

    private LetterheadHolder desk(int commune) {
        var province = areas.get(new AreaId(commune)).province();
        return LetterheadHolder.of(province == null ? commune : province.value(), commune);
    }

    private LetterheadHolder organisation(UUID id) {
        return new LetterheadHolder(card(id).provinceId(), null, id);
    }

    private Card card(UUID organisation) {
        return jdbc.sql("select name, province_id from organisations.public_card where id = :id")
                .param("id", organisation)
                .query(Mappers.of(Card.class))
                .single();
    }
}
