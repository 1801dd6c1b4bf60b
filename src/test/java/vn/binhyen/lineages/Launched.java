package vn.binhyen.lineages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.preventionmodels.BirthCertificate;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** A model that was launched, with its first point. */
record Launched(ModelId model, PointId point) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final LocalDate LAUNCH = TODAY.minusYears(1);

    static Launched at(Body owner, PreventionModels models, Points points) {
        var model = ModelId.fresh();
        var point = PointId.fresh();
        models.propose(model, owner, LAUNCH, terms("Cổng trường an toàn"));
        models.certify(model, complete());
        points.start(point, model, owner, new PointTerms(LAUNCH, 12, null));
        for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT))
            models.take(model, step(stage));
        return new Launched(model, point);
    }

    static StepForm step(Stage stage) {
        return new StepForm(null, stage, LAUNCH, "12/QĐ", "Theo kết luận họp", "Cần người trực thay");
    }

    static ModelTerms terms(String name) {
        return new ModelTerms(ModelKind.MODEL, name, "Mất cắp xe", null, "Đội trực hai ca", null, null, null);
    }

    static ReplicationForm copy(LocalDate day, String adapted) {
        return copy(day, adapted, List.of());
    }

    static ReplicationForm copy(LocalDate day, String adapted, List<CoreElement> core, UUID... kept) {
        var asked = Set.copyOf(new CoreList(core).ids());
        return new ReplicationForm(null, "P:1", day, 1, null, asked, Set.of(kept), "Giờ trực", adapted);
    }

    static RenewalForm renewal(ModelTerms terms) {
        return new RenewalForm(null, LAUNCH, "5/QĐ", "Thêm ca tối", terms);
    }

    private static BirthCertificate complete() {
        return new BirthCertificate(
                "Số vụ mất cắp xe",
                12,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                "Sổ trực",
                6,
                LocalDate.of(2027, 12, 31),
                "Có người trực",
                5_000_000L,
                12_000_000L,
                "Quỹ công đoàn",
                "Trưởng phòng bảo vệ",
                "Trường bên cạnh",
                null,
                "Không giảm");
    }
}
