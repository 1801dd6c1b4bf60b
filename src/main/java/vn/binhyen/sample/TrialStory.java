package vn.binhyen.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.ListFile;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.trials.Alarms;
import vn.binhyen.trials.Choosing;
import vn.binhyen.trials.Judging;
import vn.binhyen.trials.Role;
import vn.binhyen.trials.TrialId;
import vn.binhyen.trials.TrialTerms;
import vn.binhyen.trials.Trials;
import vn.binhyen.trials.Unit;

/**
 * Four trials of the sample's models, of invented places and counts: one shows fewer events, one nothing, one too little, and of one the
 * events came back.
 */
@Component
class TrialStory {

    private static final int BEFORE = 18;
    private static final int AFTER = 12;

    private final Trials trials;
    private final Judging judging;
    private final Alarms alarms;
    private final Clock clock;

    TrialStory(Trials trials, Judging judging, Alarms alarms, Clock clock) {
        this.trials = trials;
        this.judging = judging;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** What the model does in the story: 0.6 for 40 in 100 fewer; the last places of one send nothing; in later months it does nothing. */
    private record Told(double ratio, int silent, int later) {}

    void tell(Sides sides) {
        var launched = RealExample.all().stream()
                .filter(example -> example.path().contains(Stage.REVIEWED))
                .toList();
        var told = List.of(new Told(0.6, 0, 0), new Told(1, 0, 0), new Told(0.7, 3, 0), new Told(0.6, 0, 6));
        for (int i = 0; i < Math.min(told.size(), launched.size()); i++) {
            var example = launched.get(i);
            var story = told.get(i);
            Scopes.run(sides.office(), () -> tell(example, story));
        }
    }

    private void tell(RealExample example, Told told) {
        var id = new TrialId(example.id("/trial"));
        var terms = terms(told.later());
        var units = units(terms);
        var planned = Duration.ofDays(30L * (AFTER + 3 + told.later()));
        OfficeClock.ago(planned, () -> {
            trials.design(id, example.id(), terms);
            trials.compare(id, units);
            trials.freeze(id);
        });
        receive(id, counts(units, terms, told, new Random(example.chance(5, 1000) + told.later())));
        judging.judge(id);
        alarms.look(id);
    }

    private TrialTerms terms(int later) {
        var start = LocalDate.now(clock).withDayOfMonth(1).minusMonths(AFTER + 1L + later);
        return new TrialTerms(
                "Số vụ trộm cắp tài sản được ghi nhận (số giả định)",
                null,
                null,
                start.minusMonths(BEFORE),
                start,
                start.plusMonths(AFTER - 1L),
                Choosing.OTHERWISE,
                null,
                null,
                null,
                false,
                "Dữ liệu mẫu: nơi và số vụ đều là giả định.");
    }

    private static List<Unit> units(TrialTerms terms) {
        var units = new ArrayList<Unit>();
        IntStream.rangeClosed(1, 10)
                .forEach(i -> units.add(Unit.named("Khu phố mẫu " + i, Role.TREATED, terms.startMonth())));
        IntStream.rangeClosed(11, 26).forEach(i -> units.add(Unit.named("Khu phố mẫu " + i, Role.COMPARED, null)));
        return units;
    }

    private static List<String> counts(List<Unit> units, TrialTerms terms, Told told, Random random) {
        var lines = new ArrayList<>(List.of("unit,month,count"));
        for (var unit : units.subList(0, units.size() - told.silent())) {
            int usual = 9 + random.nextInt(8);
            for (int month = 0; month < BEFORE + AFTER + told.later(); month++) {
                boolean with = unit.role() == Role.TREATED && BEFORE <= month && month < BEFORE + AFTER;
                long count = Math.max(
                        0, Math.round(usual * (with ? told.ratio() : 1) + Math.sqrt(usual) * random.nextGaussian()));
                lines.add(unit.name() + "," + terms.firstMonth().plusMonths(month) + "," + count);
            }
        }
        return lines;
    }

    private void receive(TrialId id, List<String> lines) {
        try {
            var file = Files.createTempFile("sample-counts", ".csv");
            try {
                Files.write(file, lines);
                trials.receive(id, new ListFile("so-lieu-mau.csv", file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
