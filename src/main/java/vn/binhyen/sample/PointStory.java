package vn.binhyen.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.organisations.Registration;
import vn.binhyen.preventionmodels.AliveCheck;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.GroupForm;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.Stock;

/** The points of the sample's models, at invented organisations: most live, some fall silent, stop or end. */
@Component
class PointStory {

    private static final int MONTH = 30;

    private final Points points;
    private final AliveChecks checks;
    private final Clock clock;

    PointStory(Points points, AliveChecks checks, Clock clock) {
        this.points = points;
        this.checks = checks;
        this.clock = clock;
    }

    /** What becomes of a point; of ten, seven go on answering. */
    private enum Fate {
        LIVES,
        FALLS_SILENT,
        STOPS,
        ENDS;

        static Fate of(int chance) {
            return switch (chance % 10) {
                case 2 -> FALLS_SILENT;
                case 5 -> STOPS;
                case 8 -> ENDS;
                default -> LIVES;
            };
        }
    }

    /** A point while its story is told: which one of its model, where, and how many days ago it began. */
    private record Told(RealExample example, int number, PointId id, int began) {

        int chance(int of, int below) {
            return example.chance(100 * number + of, below);
        }

        Fate fate() {
            return Fate.of(chance(0, 10) + number);
        }

        /** Every other point is asked each quarter only, which keeps the first start quick. */
        int rhythm() {
            return number % 2 == 0 ? 1 : 3;
        }

        int equipment() {
            return 4 + chance(1, 12);
        }

        /** Less and less of it works at one point of three. */
        AliveCheck check(LocalDate day, int round, boolean runs) {
            var counted = example.equipment() == null ? null : equipment();
            var working = counted == null ? null : number % 3 == 1 ? Math.max(1, counted - round) : counted;
            var id = example.id("/point/" + number + "/check/" + round);
            var problem = runs ? null : "Người phụ trách chuyển công tác, chưa có người thay (dữ liệu mẫu).";
            return new AliveCheck(id, day, runs, null, counted, working, runs ? 3 + chance(2, 9) : 0, problem);
        }
    }

    void tell(RealExample example, List<Registration> invented) {
        if (!example.path().contains(Stage.BUILDING)) return;
        var milestones = new Milestones(example.path());
        boolean launched = example.path().contains(Stage.PILOT);
        var hosts = hosts(example, invented);
        for (int i = 0; i < hosts.size(); i++) {
            int began = launched ? milestones.launched() - i * milestones.launched() / (2 * hosts.size()) : MONTH / 2;
            var told = new Told(example, i, new PointId(example.id("/point/" + i)), began);
            var host = hosts.get(i);
            ago(began, () -> start(told, host));
            if (launched) live(told, milestones.asked());
        }
    }

    /** From three to six of the kind that it is meant for, all over the city. */
    private static List<Registration> hosts(RealExample example, List<Registration> invented) {
        var kind = example.meantFor();
        var fitting = invented.stream()
                .filter(each -> kind == null || each.facts().classification().kind() == kind)
                .toList();
        int first = example.chance(4, fitting.size());
        return IntStream.range(0, 3 + example.chance(5, 4))
                .mapToObj(i -> fitting.get((first + i * 17) % fitting.size()))
                .toList();
    }

    private void start(Told told, Registration host) {
        var place = host.facts().place();
        var body = new Body(
                place.provinceId(),
                place.communeId(),
                host.id().value(),
                host.facts().name());
        points.start(told.id(), told.example().id(), body, new PointTerms(today(), told.rhythm(), null, null));
        var kind = told.example().equipment();
        if (kind != null) points.equip(told.id(), List.of(new Stock(kind, told.equipment(), told.equipment())));
        if (told.example().hasGroups()) {
            var group = told.example().id("/point/" + told.number() + "/group");
            points.form(told.id(), new GroupForm(group, "Tổ số 1 (mẫu)", 5 + told.chance(3, 10), today()));
        }
    }

    /** Its checks, until the point's fate is met or nobody asks any more. */
    private void live(Told told, int askedUntil) {
        int half = (told.began() + askedUntil) / 2;
        int until = told.fate() == Fate.LIVES ? askedUntil : half;
        int round = 1;
        int every = told.rhythm() * MONTH;
        for (int day = told.began() - every; day > until; day -= every) answer(told, day, round++, true);
        if (told.fate() == Fate.STOPS) answer(told, half, round, false);
        if (told.fate() == Fate.ENDS)
            ago(half, () -> points.end(told.id(), today(), "Đơn vị chuyển địa điểm (dữ liệu mẫu)."));
    }

    private void answer(Told told, int daysAgo, int round, boolean runs) {
        ago(daysAgo, () -> checks.answer(told.id(), told.check(today(), round, runs)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void ago(int days, Runnable act) {
        OfficeClock.ago(Duration.ofDays(days), act);
    }
}
