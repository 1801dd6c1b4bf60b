package vn.binhyen.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.FileLink;
import vn.binhyen.pages.Step;
import vn.binhyen.pages.TimelineEntry;

/** The living page of the design system: every component in all its states, with text as long as it really is. */
@Controller
class DesignController {

    private static final List<Choice> COMMUNES = List.of(
            new Choice("00004", "Phường Ba Đình"),
            new Choice("00070", "Phường Hoàn Kiếm"),
            new Choice("09556", "Phường Hà Đông"),
            new Choice("10015", "Xã Bình Minh"));

    private static final List<Choice> KINDS = List.of(
            new Choice("agency", "Cơ quan, đơn vị sự nghiệp", "Kể cả bệnh viện, trung tâm y tế công lập."),
            new Choice("enterprise", "Doanh nghiệp", "Quy mô theo Nghị định 80/2021/NĐ-CP."),
            new Choice("school", "Nhà trường", "Từ mầm non đến đại học, giáo dục nghề nghiệp."));

    @GetMapping("/design")
    String design(Model model) {
        var errors = new MapBindingResult(Map.of("wrongSymbol", "06/CT", "wrongDay", "31/02/2026"), "form");
        errors.rejectValue("wrongSymbol", "NotBlank");
        errors.rejectValue("wrongDay", "typeMismatch.java.time.LocalDate");
        errors.rejectValue("wrongComment", "NotBlank");
        errors.rejectValue("wrongCommune", "NotBlank");
        errors.rejectValue("wrongKinds", "NotEmpty");
        errors.rejectValue("wrongFile", "NotNull");
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("communes", COMMUNES);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("entries", entries());
        model.addAttribute("steps", steps());
        model.addAttribute("files", files());
        return "web/design";
    }

    private static List<TimelineEntry> entries() {
        return List.of(
                new TimelineEntry(
                        Instant.parse("2026-11-20T09:12:00Z"),
                        "Trả lại kết quả",
                        "Công an phường Ba Đình",
                        "Biên bản chưa có chữ ký của đại diện nhà trường và chưa ghi số lượt người dự; "
                                + "đề nghị bổ sung rồi gửi lại trước ngày 25/11/2026."),
                new TimelineEntry(
                        Instant.parse("2026-11-18T02:30:00Z"),
                        "Gửi kết quả kèm hai tệp minh chứng",
                        "Trường Trung học phổ thông Mẫu số 12",
                        null),
                new TimelineEntry(
                        Instant.parse("2026-11-03T01:05:00Z"),
                        "Tiếp nhận văn bản, phiên bản 2",
                        "Trường Trung học phổ thông Mẫu số 12",
                        null),
                new TimelineEntry(Instant.parse("2026-11-02T08:00:00Z"), "Giao nhiệm vụ"));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Văn bản", Step.State.DONE, "/design#steps"),
                new Step("Nhiệm vụ và thời hạn", Step.State.DONE, "/design#steps"),
                new Step("Đơn vị phải làm", Step.State.CURRENT, null),
                new Step("Xem lại và giao nhiệm vụ", Step.State.AHEAD, null));
    }

    private static List<FileLink> files() {
        return List.of(
                new FileLink(
                        "Biên bản buổi tuyên truyền phòng, chống lừa đảo trên không gian mạng, "
                                + "ngày 17 tháng 11 năm 2026.pdf",
                        "/design#files",
                        "PDF",
                        1_572_864,
                        null),
                new FileLink("Anh_hoi_truong.jpg", "/design#files", "JPG", 284_000, null),
                new FileLink(
                        "Danh sach.xlsx",
                        null,
                        "XLSX",
                        48_200,
                        "Nội dung đã gỡ ngày 19/11/2026: tệp có họ tên học sinh. Mã băm còn giữ."));
    }
}
