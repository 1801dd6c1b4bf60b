package vn.binhyen.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.Figures;

/** Enters for desks, offices and organisations, as people with these roles would. */
@Component
class EntriesFixture {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final Period THIS_MONTH = Rhythm.MONTHLY.on(TODAY);
    /** Over for long, whatever day it is. */
    static final Period LOCKED = Rhythm.MONTHLY.on(TODAY.minusMonths(4));

    final Entries entries;
    final Confirmations confirmations;
    final Reopenings reopenings;
    final Figures figures;

    EntriesFixture(Entries entries, Confirmations confirmations, Reopenings reopenings, Figures figures) {
        this.entries = entries;
        this.confirmations = confirmations;
        this.reopenings = reopenings;
        this.figures = figures;
    }

    static Viewer office(int province) {
        return viewer(Role.OFFICE, List.of(province), List.of(), List.of());
    }

    static Viewer desk(int commune) {
        return viewer(Role.COMMUNE_DESK, List.of(), List.of(commune), List.of());
    }

    static Viewer organisation(UUID organisation) {
        return viewer(Role.ORGANISATION, List.of(), List.of(), List.of(organisation));
    }

    private static Viewer viewer(Role role, List<Integer> provinces, List<Integer> communes, List<UUID> organisations) {
        return new Viewer(
                new AccountId(UUID.randomUUID()), "thu", "Thử", Set.of(role), provinces, communes, organisations);
    }

    static <T> T as(Viewer viewer, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        var scope = new Scope(
                "account:" + viewer.account(), false, viewer.provinces(), viewer.communes(), viewer.organisations());
        try {
            return Scopes.call(scope, work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static void does(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return true;
        });
    }

    SheetId open(Viewer viewer, Period period) {
        return as(viewer, () -> entries.open(null, null, period));
    }

    Entries.Saved type(Viewer viewer, SheetId id, Field... fields) {
        return as(viewer, () -> entries.save(id, Arrays.asList(fields), Instant.now()));
    }

    void submit(Viewer viewer, SheetId id, Field... fields) {
        type(viewer, id, fields);
        does(viewer, () -> entries.submit(id, entries.get(id).steps(), null));
    }

    SheetText read(Viewer viewer, SheetId id) {
        return as(viewer, () -> entries.get(id));
    }

    Row row(Viewer viewer, SheetId id, String code) {
        return read(viewer, id).rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Field amount(String code, long amount) {
        return new Field(code, BigDecimal.valueOf(amount), null, false, null);
    }

    static Field amount(String code, long amount, String comment) {
        return new Field(code, BigDecimal.valueOf(amount), null, false, comment);
    }

    static Field nothing(String code) {
        return new Field(code, null, null, true, null);
    }

    /** The commune's figure, or null where nothing is known. */
    BigDecimal figure(String code, Ground ground, Period period) {
        var query = new FigureQuery(List.of(code), FigureLevel.COMMUNE, ground.commune(), List.of(period), null);
        return Scopes.call(Scope.system("test"), () -> figures.read(query))
                .row(code, ground.commune())
                .map(row -> row.value(0))
                .orElse(null);
    }
}
