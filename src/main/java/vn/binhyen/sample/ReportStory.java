package vn.binhyen.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Registration;
import vn.binhyen.reports.Comparison;
import vn.binhyen.reports.Defining;
import vn.binhyen.reports.Definition;
import vn.binhyen.reports.ReportKey;
import vn.binhyen.reports.Reporting;
import vn.binhyen.reports.Reports;

/** A monthly report that the sample's office asks for: of last month some communes have sent theirs, some were approved. */
@Component
class ReportStory {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String CODE = "bao_cao_thang_mau";
    private static final int SENT = 7;
    private static final int APPROVED = 4;

    private final Defining defining;
    private final Reports reports;
    private final Reporting reporting;
    private final Clock clock;

    ReportStory(Defining defining, Reports reports, Reporting reporting, Clock clock) {
        this.defining = defining;
        this.reports = reports;
        this.reporting = reporting;
        this.clock = clock;
    }

    void tell(AreaId hanoi, List<Registration> invented, Sides sides) {
        Scopes.run(sides.office(), () -> defining.add(monthly(hanoi)));
        var communes = invented.stream()
                .map(each -> each.facts().place().communeId())
                .filter(Objects::nonNull)
                .distinct()
                .limit(SENT)
                .toList();
        var month = lastMonth().code();
        for (int i = 0; i < communes.size(); i++) report(i, new ReportKey(CODE, month, communes.get(i)), sides);
    }

    private void report(int number, ReportKey key, Sides sides) {
        as(sides.desks(), () -> reporting.submit(key, seal(key)));
        if (number < APPROVED) as(sides.office(), () -> reporting.approve(key, seal(key)));
        if (number == APPROVED)
            as(sides.office(), () -> reporting.giveBack(key, 1, "Đề nghị đối chiếu lại số lượt người dự (mẫu)."));
    }

    private String seal(ReportKey key) {
        return reports.get(key, VIETNAMESE).seal();
    }

    private Definition monthly(AreaId hanoi) {
        return new Definition(
                UUID.nameUUIDFromBytes(CODE.getBytes(StandardCharsets.UTF_8)),
                CODE,
                LocalDate.now(clock).minusYears(1).withDayOfYear(1),
                hanoi.value(),
                true,
                new Definition.Terms(
                        "[Mẫu] Báo cáo tháng về phong trào Toàn dân bảo vệ an ninh Tổ quốc",
                        "[Sample] Monthly report on the movement",
                        Calendars.CALENDAR_YEAR,
                        Granularity.MONTH,
                        5,
                        "Kế hoạch 01/KH-MAU (dữ liệu mẫu)",
                        Set.of(Comparison.PERIOD_BEFORE),
                        List.of("Công an thành phố (mẫu)"),
                        true),
                List.of(
                        section("Tuyên truyền, vận động", "Outreach", "B09", "B10", "B12a", "B14", "B15"),
                        section("Tập huấn", "Training", "D33", "D34"),
                        section("Tuần tra", "Patrols", "D36", "D37a", "D37b", "D38", "D39")));
    }

    private static Definition.Section section(String vietnamese, String english, String... measures) {
        return new Definition.Section(vietnamese, english, List.of(measures));
    }

    private Period lastMonth() {
        return Calendars.standard()
                .get(Calendars.CALENDAR_YEAR)
                .periodOn(LocalDate.now(clock), Granularity.MONTH)
                .previous();
    }

    private static void as(Scope side, Runnable work) {
        Scopes.run(side, work::run);
    }
}
