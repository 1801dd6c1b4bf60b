package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;
import vn.binhyen.pages.Texts;

/** Defines and writes reports as people with these roles would. */
@Component
public class ReportsFixture {

    static final Locale VIETNAMESE = Texts.VIETNAMESE;
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    final Reports reports;
    final Reporting reporting;
    final Defining defining;
    final ReportPrinting printing;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    ReportsFixture(
            Reports reports,
            Reporting reporting,
            Defining defining,
            ReportPrinting printing,
            Ledger ledger,
            TransactionTemplate transaction) {
        this.reports = reports;
        this.reporting = reporting;
        this.defining = defining;
        this.printing = printing;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    public static Viewer office(int province) {
        return viewer(Role.OFFICE, List.of(province), List.of());
    }

    public static Viewer leader(int province) {
        return viewer(Role.LEADER, List.of(province), List.of());
    }

    public static Viewer desk(int commune) {
        return viewer(Role.COMMUNE_DESK, List.of(), List.of(commune));
    }

    /** One person who works for both. */
    static Viewer officeAndDesk(int province, int commune) {
        return new Viewer(
                new AccountId(UUID.randomUUID()),
                "thu",
                "Thử",
                Set.of(Role.OFFICE, Role.COMMUNE_DESK),
                List.of(province),
                List.of(commune),
                List.of());
    }

    private static Viewer viewer(Role role, List<Integer> provinces, List<Integer> communes) {
        return new Viewer(new AccountId(UUID.randomUUID()), "thu", "Thử", Set.of(role), provinces, communes, List.of());
    }

    public static <T> T as(Viewer viewer, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        var scope = new Scope("account:" + viewer.account(), false, viewer.provinces(), viewer.communes(), List.of());
        try {
            return Scopes.call(scope, work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void does(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return true;
        });
    }

    /** A report of its own, for tests share provinces: each month of the calendar year, on these measures. */
    public String monthly(Viewer office, String... measures) {
        return defined(office, "calendar_year:month", Set.of(Comparison.values()), measures);
    }

    String defined(Viewer office, String rhythm, Set<Comparison> comparisons, String... measures) {
        var name = "Báo cáo thử " + letters();
        var form = new DefinitionForm(
                name,
                "Trial report",
                rhythm,
                5,
                "Kế hoạch thử",
                comparisons,
                "Công an thành phố",
                LocalDate.of(2001, 1, 1),
                false,
                List.of(
                        new DefinitionForm.SectionForm("Phần một", "Part one", measures[0]),
                        new DefinitionForm.SectionForm("Phần hai", "Part two", String.join(" ", measures))));
        does(office, () -> defining.add(form, Code.of(name)));
        return Code.of(name);
    }

    /** Tells of so many of a measure on a day. */
    public UUID tell(int province, int commune, String measure, LocalDate day, long amount) {
        var source = UUID.randomUUID();
        tellAgain(source, province, commune, measure, day, amount);
        return source;
    }

    /** Tells how many of something there are from a day on. */
    public void level(int province, int commune, String measure, LocalDate day, long amount) {
        var source = new SourceRecord("test.session", UUID.randomUUID(), province, null);
        var fact = new Fact(measure, day, commune, null, false, true, BigDecimal.valueOf(amount));
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> ledger.state(source, List.of(fact))));
    }

    /** Tells the same record anew: what it said before is taken back. */
    void tellAgain(UUID source, int province, int commune, String measure, LocalDate day, long amount) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> ledger.state(
                        new SourceRecord("test.session", source, province, null),
                        List.of(new Fact(measure, day, commune, null, false, BigDecimal.valueOf(amount))))));
    }

    public ReportText read(Viewer viewer, ReportKey key) {
        return as(viewer, () -> reports.get(key, VIETNAMESE));
    }

    public void submit(Viewer viewer, ReportKey key) {
        var seal = read(viewer, key).seal();
        does(viewer, () -> reporting.submit(key, seal));
    }

    public void approve(Viewer viewer, ReportKey key) {
        var seal = read(viewer, key).seal();
        does(viewer, () -> reporting.approve(key, seal));
    }

    public void reopen(Viewer viewer, ReportKey key, int steps) {
        does(viewer, () -> reporting.reopen(key, steps, "Còn thiếu"));
    }

    static @Nullable BigDecimal value(AssembledReport report, String measure) {
        return report.lines()
                .filter(line -> line.measure().code().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** The month before this one. */
    public static Period lastMonth() {
        return DefinitionChecking.rhythms().stream()
                .filter(each -> each.code().equals("calendar_year:month"))
                .map(each -> each.calendar().periodOn(TODAY, each.granularity()).previous())
                .findFirst()
                .orElseThrow();
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("x")
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
