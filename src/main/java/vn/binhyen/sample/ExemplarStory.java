package vn.binhyen.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.exemplars.ExemplarId;
import vn.binhyen.exemplars.ExemplarKind;
import vn.binhyen.exemplars.ExemplarTerms;
import vn.binhyen.exemplars.Exemplars;
import vn.binhyen.exemplars.Recognition;
import vn.binhyen.exemplars.Withdrawal;
import vn.binhyen.organisations.Registration;
import vn.binhyen.preventionmodels.Body;

/** The sample's exemplars, all at invented organisations: most recognised, some put forward, some withdrawn. */
@Component
class ExemplarStory {

    private static final int TOLD = 18;

    private static final List<ExemplarTerms> WORK = List.of(
            work(
                    ExemplarKind.COLLECTIVE,
                    "Tổ tự quản",
                    "Tuần tra, canh gác",
                    "Trực hai ca mỗi đêm, báo công an phường, xã"),
            work(ExemplarKind.COLLECTIVE, "Đội phòng cháy, chữa cháy", "Phòng cháy, chữa cháy", "Tự kiểm tra mỗi tuần"),
            work(ExemplarKind.INDIVIDUAL, "Đội trưởng đội bảo vệ", "Bảo vệ cơ quan", "Soạn sổ tay xử lý tình huống"));

    private final Exemplars exemplars;
    private final Clock clock;

    ExemplarStory(Exemplars exemplars, Clock clock) {
        this.exemplars = exemplars;
        this.clock = clock;
    }

    void tell(List<Registration> invented) {
        for (int i = 0; i < Math.min(TOLD, invented.size()); i++) tell(i, invented.get(7 * i % invented.size()));
    }

    private void tell(int number, Registration host) {
        var id = new ExemplarId(RealPlaces.id("exemplar/" + number).value());
        var today = LocalDate.now(clock);
        var proposed = today.minusDays(300 - 10L * number);
        exemplars.propose(id, body(host), proposed, WORK.get(number % WORK.size()));
        // Of six, two wait and one was withdrawn
        if (number % 6 < 2) return;
        var decided = proposed.plusDays(40);
        exemplars.recognise(
                id,
                new Recognition("Chủ tịch UBND (dữ liệu mẫu)", (20 + number) + "/QĐ-MAU", decided, decided.getYear()));
        if (number % 6 == 5)
            exemplars.withdraw(id, new Withdrawal(today.minusDays(5), "Đội đã giải thể (dữ liệu mẫu)."));
    }

    private static Body body(Registration host) {
        var place = host.facts().place();
        return new Body(
                place.provinceId(),
                place.communeId(),
                host.id().value(),
                host.facts().name());
    }

    private static ExemplarTerms work(ExemplarKind kind, String name, String field, String merit) {
        return new ExemplarTerms(kind, "[Mẫu] " + name, field, merit + " (việc làm giả định, để xem cách ghi).", null);
    }
}
