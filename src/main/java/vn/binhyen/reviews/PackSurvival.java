package vn.binhyen.reviews;

import static vn.binhyen.reviews.PackText.count;
import static vn.binhyen.reviews.PackText.paragraph;

import java.math.BigDecimal;
import java.util.List;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Part;
import vn.binhyen.preventionmodels.SurvivalCurve;

/** How long the model's points live, by Kaplan and Meier. */
final class PackSurvival {

    private PackSurvival() {}

    /** The table is numbered after those before it. */
    static List<Part> of(SurvivalCurve curve, int table) {
        if (curve.points() == 0) return List.of(paragraph("Chưa có điểm nào để tính thời gian duy trì."));
        return List.of(
                paragraph(
                        ("Tính theo phương pháp Kaplan–Meier trên %s điểm, trong đó %s điểm đã kết thúc hoặc đã báo không còn"
                                        + " hoạt động; điểm im lặng chỉ được tính đến ngày biết còn hoạt động.")
                                .formatted(count(curve.points()), count(curve.ended()))),
                new Part.Table(
                        "Bảng " + table + ". Tỷ lệ điểm còn hoạt động",
                        List.of(new Column("Sau", 40), new Column("Tỷ lệ còn hoạt động", 40)),
                        List.of(after(curve, 6), after(curve, 12), after(curve, 24), after(curve, 36))));
    }

    /** The share is told only as far as some point has been watched, and that none runs once none did. */
    private static List<Cell> after(SurvivalCurve curve, int months) {
        var label = Cell.of(months + " tháng");
        double share = curve.runningAfter(months);
        if (share > 0 && curve.lastMonth() < months) return List.of(label, new Cell.Missing("chưa đủ thời gian"));
        return List.of(label, new Cell.Share(BigDecimal.valueOf(share)));
    }
}
