package vn.binhyen.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.areas.AreaId;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Registration;
import vn.binhyen.preventionmodels.BirthCertificate;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** The sample's models: real examples with their sources, and lives that the sample invents for them. */
@Component
class ModelStory {

    private final PreventionModels models;
    private final PointStory points;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ModelStory(PreventionModels models, PointStory points, TransactionTemplate transaction, Clock clock) {
        this.models = models;
        this.points = points;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The office leads each to where it is built, organisations run the points, and the office leads it on. */
    void tell(AreaId province, List<Registration> invented, Sides sides) {
        var examples = RealExample.all();
        as(sides.office(), () -> examples.forEach(example -> found(province, example)));
        as(sides.organisations(), () -> examples.forEach(example -> points.tell(example, invented)));
        as(sides.office(), () -> examples.forEach(example -> lead(example, Stage.PILOT, Stage.ENDED)));
    }

    private void as(Scope side, Runnable work) {
        Scopes.run(side, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void found(AreaId province, RealExample example) {
        var city = new Body(province.value(), null, null, "Ban Chỉ đạo 138 thành phố (mẫu)");
        ago(new Milestones(example.path()).proposed(), () -> {
            models.propose(example.id(), city, today(), example.terms());
            if (!example.path().isEmpty()) models.certify(example.id(), birth(example));
        });
        lead(example, Stage.SURVEYED, Stage.BUILDING);
    }

    private void lead(RealExample example, Stage from, Stage until) {
        var path = example.path();
        var milestones = new Milestones(path);
        for (int i = 0; i < path.size(); i++) {
            var stage = path.get(i);
            if (stage.compareTo(from) < 0 || stage.compareTo(until) > 0) continue;
            ago(milestones.ago(i), () -> models.take(example.id(), step(example, stage)));
        }
    }

    private StepForm step(RealExample example, Stage stage) {
        var note = switch (stage) {
            case RATED -> "Xếp loại theo phiếu chấm giả định.";
            case RENEWED -> "Điều chỉnh ca trực cho hợp với thực tế.";
            case PAUSED -> "Chờ bố trí lại kinh phí duy trì.";
            case ENDED -> "Nhiều điểm không còn người duy trì.";
            default -> null;
        };
        var lessons = stage == Stage.ENDED ? "Cần người phụ trách và kinh phí duy trì ngay từ đầu." : null;
        var document = (1 + example.chance(stage.ordinal(), 99)) + "/QĐ-MAU (dữ liệu mẫu)";
        return new StepForm(example.id("/step/" + stage), stage, today(), document, note, lessons);
    }

    /** The figures are the sample's and say so; what was only surveyed has not named its payer yet. */
    private BirthCertificate birth(RealExample example) {
        var surveyed = example.stage() == Stage.SURVEYED;
        int baseline = 12 + example.chance(1, 40);
        var today = today();
        return new BirthCertificate(
                "Số vụ việc trong năm ở nơi thực hiện (số giả định)",
                baseline,
                today.minusYears(1),
                today.minusDays(1),
                "Dữ liệu mẫu, không phải số liệu có thật",
                baseline / 2,
                today.plusYears(1),
                "Có người trực, có báo động thì phát hiện sớm và ngăn được vụ việc.",
                5_000_000L * (1 + example.chance(2, 20)),
                1_000_000L * (1 + example.chance(3, 20)),
                surveyed ? null : "Kinh phí của đơn vị (mẫu)",
                surveyed ? null : "Người phụ trách an ninh của đơn vị (mẫu)",
                "Các đơn vị giả định cùng loại chưa thực hiện",
                null,
                "Sau một năm số vụ việc không giảm");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void ago(int days, Runnable act) {
        OfficeClock.ago(Duration.ofDays(days), act);
    }
}
