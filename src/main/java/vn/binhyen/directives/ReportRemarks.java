package vn.binhyen.directives;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Part;

/** What must be known to read the figures of a progress report: that nothing is asked any more, and which rounds count. */
final class ReportRemarks {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ReportRemarks() {}

    static List<Part> on(DirectiveText text, CoverageReport report) {
        var remarks = new ArrayList<Part>();
        var recall = text.recall();
        if (recall != null)
            remarks.add(new Part.Paragraph(
                    ("Văn bản này đã được thu hồi ngày %s, lý do: %s. %d lượt nhiệm vụ chưa được chấp nhận kết quả không"
                                    + " phải thực hiện nữa.")
                            .formatted(
                                    Wording.of(VIETNAMESE).day(LocalDate.ofInstant(recall.at(), OFFICE)),
                                    recall.reason(),
                                    report.total().withdrawn())));
        if (text.recurs())
            remarks.add(new Part.Paragraph("Nhiệm vụ giao định kỳ được tính theo kỳ mới nhất đã bắt đầu; các kỳ trước"
                    + " không tính trong báo cáo này."));
        return remarks;
    }
}
