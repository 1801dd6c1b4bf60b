package vn.binhyen.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationKind;
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

/** Makes models that are approved, launched, published, as tests need them. */
@Component
public class PublishedModels {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    static final LocalDate LAUNCH = TODAY.minusMonths(14);

    /** What no page for everybody may hold stands here under words of its own. */
    static final BirthCertificate BIRTH = new BirthCertificate(
            "Số vụ KÍN-đo",
            4321,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            "Sổ KÍN-nguồn",
            3210,
            LocalDate.of(2027, 12, 31),
            "KÍN-cơ-chế",
            5_000_000L,
            12_000_000L,
            "Quỹ công đoàn, liên hệ 024 3777 8888",
            "Trưởng phòng KÍN-trách-nhiệm",
            "Nơi KÍN-so-sánh",
            "Nơi KÍN-lan",
            "Khi KÍN-dừng");

    private static final String LONG_NAME =
            "Liên kết bảo vệ an ninh trật tự khu công nghiệp, khu chế xuất và khu nhà trọ công nhân “Ba không, ba có”";

    private static final String LONG_PROBLEM =
            "Mất cắp xe máy, điện thoại ở khu nhà trọ công nhân giờ tan ca; lừa đảo chiếm đoạt tài sản qua mạng.";

    private final PreventionModels models;
    private final Points points;
    private final Publishing publishing;

    PublishedModels(PreventionModels models, Points points, Publishing publishing) {
        this.models = models;
        this.points = points;
        this.publishing = publishing;
    }

    static ModelTerms terms(String name, String problem, String working) {
        return new ModelTerms(
                ModelKind.MODEL, name, problem, OrganisationKind.SCHOOL, working, "Tổ tự quản", "12/QĐ-UBND", 40);
    }

    ModelId proposed(Body owner, ModelTerms terms) {
        var model = ModelId.fresh();
        models.propose(model, owner, LAUNCH, terms);
        models.certify(model, BIRTH);
        return model;
    }

    ModelId launched(Body owner, ModelTerms terms) {
        var model = proposed(owner, terms);
        points.start(PointId.fresh(), model, owner, new PointTerms(LAUNCH, 1, null, null));
        for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT))
            take(model, stage, LAUNCH);
        return model;
    }

    void take(ModelId model, Stage stage, LocalDate day) {
        models.take(
                model, new StepForm(null, stage, day, "12/QĐ ngày 1/2/2026", "Theo kết luận họp", "Cần người trực"));
    }

    public ModelId published(Body owner, ModelTerms terms) {
        var model = launched(owner, terms);
        publishing.publish(model.value());
        return model;
    }

    public ModelId published(Body owner) {
        return published(owner, terms("Cổng an toàn", "Mất cắp xe", "Trực cổng"));
    }

    /** A public model of a ward of Hà Nội with long words, and a proposal of another that was copied from it. */
    public UUID withItsLike(Areas areas) {
        return Scopes.call(Scope.system("test"), () -> {
            int province = areas.findProvince("01", TODAY).orElseThrow().id().value();
            int mine = areas.findCommune("00004", TODAY).orElseThrow().id().value();
            int across = areas.findCommune("00070", TODAY).orElseThrow().id().value();
            var terms = terms(LONG_NAME, LONG_PROBLEM, (LONG_PROBLEM + " ").repeat(6));
            proposed(new Body(province, mine, null, "Công an phường thử"), terms);
            return published(new Body(province, across, null, "Ủy ban nhân dân phường thử dài"), terms)
                    .value();
        });
    }
}
