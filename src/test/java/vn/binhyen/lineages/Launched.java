package vn.binhyen.lineages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelsFixture;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** A model that was launched, with its first point. */
record Launched(ModelId model, PointId point) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final LocalDate LAUNCH = TODAY.minusYears(1);

    static Launched at(Body owner, ModelsFixture models) {
        var made = models.launched(owner, terms("Cổng trường an toàn"), LAUNCH, 12);
        return new Launched(made.model(), made.point());
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
        return new ReplicationForm(null, "P:1", day, 1, null, null, asked, Set.of(kept), "Giờ trực", adapted);
    }

    static RenewalForm renewal(ModelTerms terms) {
        return new RenewalForm(null, LAUNCH, "5/QĐ", "Thêm ca tối", terms);
    }
}
