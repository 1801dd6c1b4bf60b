package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.binhyen.organisations.OrganisationKind;

/** Models and birth certificates as tests need them. */
final class Proposals {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Twelve thefts a year, six hoped for. */
    static final BirthCertificate COMPLETE = new BirthCertificate(
            "Số vụ mất cắp xe",
            12,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            "Sổ trực bảo vệ",
            6,
            LocalDate.of(2027, 12, 31),
            "Có người trực thì kẻ gian ngại vào",
            5_000_000L,
            12_000_000L,
            "Quỹ công đoàn",
            "Trưởng phòng bảo vệ",
            "Trường bên cạnh",
            null,
            "Sau một năm số vụ không giảm");

    private Proposals() {}

    static ModelTerms terms(String name) {
        return new ModelTerms(
                ModelKind.MODEL,
                name,
                "Mất cắp xe ở bãi gửi xe",
                OrganisationKind.SCHOOL,
                "Đội trực hai ca, báo công an phường",
                "Tổ tự quản",
                null,
                40);
    }

    static StepForm step(Stage to, LocalDate day) {
        return new StepForm(null, to, day, "12/QĐ ngày 1/2/2026", "Theo kết luận họp", "Cần người trực thay");
    }
}
