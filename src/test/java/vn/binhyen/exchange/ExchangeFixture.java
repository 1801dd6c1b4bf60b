package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.reports.ReportsFixture.as;
import static vn.binhyen.reports.ReportsFixture.does;
import static vn.binhyen.reports.ReportsFixture.leader;
import static vn.binhyen.reports.ReportsFixture.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.SentFiles.Sent;
import vn.binhyen.exchange.ToldReports.Amounts;
import vn.binhyen.exchange.ToldReports.Answered;
import vn.binhyen.exchange.ToldReports.Place;
import vn.binhyen.exchange.ToldReports.Section;
import vn.binhyen.exchange.ToldReports.Signer;
import vn.binhyen.exchange.ToldReports.Span;
import vn.binhyen.exchange.ToldReports.Told;
import vn.binhyen.exchange.ToldReports.Within;
import vn.binhyen.reports.ReportKey;
import vn.binhyen.reports.ReportsFixture;

/** Approves reports to be sent, and signs files as another installation would. */
@Component
class ExchangeFixture {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final Period MONTH = ReportsFixture.lastMonth();

    final ReportsFixture reports;
    final Exporting exporting;
    final Receiving receiving;
    final Received received;
    final Trusting trusting;
    private final Areas areas;

    ExchangeFixture(
            ReportsFixture reports,
            Exporting exporting,
            Receiving receiving,
            Received received,
            Trusting trusting,
            Areas areas) {
        this.reports = reports;
        this.exporting = exporting;
        this.receiving = receiving;
        this.received = received;
        this.trusting = trusting;
        this.areas = areas;
    }

    /** Another installation, with a key of its own. */
    record Sender(SigningKey key, String code) {

        static Sender of(String code) {
            return new Sender(SigningKey.fresh(Instant.EPOCH), code);
        }

        byte[] sign(ToldReports told) {
            return key.sign(StrictJson.write(told));
        }

        /** What it says, changed as text before it is signed. */
        byte[] signed(ToldReports told, UnaryOperator<String> changed) {
            return key.sign(
                    changed.apply(new String(StrictJson.write(told), UTF_8)).getBytes(UTF_8));
        }

        ToldReports tells(Told... reports) {
            return new ToldReports(
                    1, new Signer("Nơi gửi", "https://noi-gui.vn/", key.id()), Instant.now(), List.of(reports));
        }
    }

    String code(int area) {
        return areas.get(new AreaId(area)).code();
    }

    /** A report of the city, approved, with these sessions in a commune, 41 of the month before and 17 of the year before. */
    ReportKey approved(int province, int commune, long sessions) {
        var key = new ReportKey(reports.monthly(office(province), "B09", "B10"), MONTH.code(), province);
        reports.tell(province, commune, "B09", MONTH.firstDay(), sessions);
        reports.tell(province, commune, "B09", MONTH.previous().firstDay(), 41);
        reports.tell(province, commune, "B09", MONTH.firstDay().minusYears(1), 17);
        approve(key, province);
        return key;
    }

    void approve(ReportKey key, int province) {
        reports.submit(office(province), key);
        reports.approve(leader(province), key);
    }

    UUID trust(Viewer office, Sender sender) {
        return trust(office, sender.code(), sender.key().publicKey(), TODAY, null);
    }

    UUID trust(Viewer office, String province, String key, LocalDate from, @Nullable LocalDate until) {
        var form = new InstallationForm(UUID.randomUUID(), "Nơi gửi " + province, province, key, from, until);
        does(office, () -> trusting.trust(form));
        return form.id();
    }

    Preview takeIn(Viewer office, byte[] file) {
        return as(office, () -> receiving.takeIn(new Sent("tep.json", file)));
    }

    void assertRefused(Why why, Viewer office, byte[] file) {
        assertThatThrownBy(() -> takeIn(office, file))
                .as(why.name())
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.why())
                                .isEqualTo(why));
        assertThatThrownBy(() -> as(office, () -> receiving.send(new Sent("tep.json", file))))
                .isInstanceOf(ExchangeRefused.class);
    }

    List<ReceivedReport> received(Viewer office, @Nullable String period, @Nullable String place) {
        return as(office, () -> received.page(period, place, 0, 500));
    }

    /** A report of a definition that nobody else tells of. */
    static Told told(String definition, String province, int edition, String value) {
        return new Told(
                new Answered(definition, "Báo cáo thử", "Trial report", "Kế hoạch thử"),
                new Span(MONTH.code(), MONTH.firstDay(), MONTH.lastDay()),
                new Place(Place.PROVINCE, province, "Tỉnh " + province, new Within(province, "Tỉnh " + province)),
                edition,
                Instant.now(),
                List.of(new Section(
                        "Phần",
                        "Part",
                        "Lời",
                        true,
                        List.of(new Amounts(
                                "B09",
                                LocalDate.of(2020, 1, 1),
                                "Số buổi",
                                "Sessions",
                                "buổi",
                                "sessions",
                                value,
                                null,
                                null,
                                null,
                                null)))));
    }

    static String definition() {
        return "thu_" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "_"
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
