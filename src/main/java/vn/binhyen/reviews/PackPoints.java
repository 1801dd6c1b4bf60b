package vn.binhyen.reviews;

import static vn.binhyen.reviews.PackText.count;
import static vn.binhyen.reviews.PackText.day;
import static vn.binhyen.reviews.PackText.paragraph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Part;
import vn.binhyen.preventionmodels.Life;
import vn.binhyen.preventionmodels.ModelFacts;
import vn.binhyen.preventionmodels.PointCard;

/** Where the model runs, counted by a rule that is told, what works there, and which points are at risk. */
final class PackPoints {

    private PackPoints() {}

    static List<Part> of(ModelFacts.Facts facts) {
        var tally = facts.tally();
        var parts = new ArrayList<Part>();
        parts.add(
                paragraph(
                        "Cách đếm: mỗi điểm là một địa bàn hoặc một đơn vị thực hiện mô hình, được đếm từ ngày bắt đầu đến"
                                + " trước ngày kết thúc; tổ được đếm cùng điểm của tổ; các số này do hệ thống đếm, không ai nhập tổng."));
        parts.add(counts(tally));
        parts.add(paragraph(checks(tally)));
        parts.add(paragraph(equipment(tally)));
        parts.addAll(atRisk(facts.atRisk(), tally.silent() + tally.stopped()));
        return parts;
    }

    private static Part counts(ModelFacts.Tally tally) {
        return new Part.Table(
                "Bảng 2. Số điểm, số tổ tính đến hết ngày " + day(tally.day()),
                List.of(new Column("Nội dung", 60), new Column("Số lượng", 20)),
                List.of(
                        line("Điểm đang thực hiện", tally.running()),
                        line("Phường, xã có điểm đang thực hiện", tally.communes()),
                        line("Tổ của các điểm đang thực hiện", tally.groups()),
                        line("Điểm có dấu hiệu hoạt động", tally.alive()),
                        line("Điểm im lặng", tally.silent()),
                        line("Điểm đã báo không còn hoạt động", tally.stopped()),
                        line("Điểm đã kết thúc", tally.ended())));
    }

    private static String checks(ModelFacts.Tally tally) {
        var last = tally.lastCheck();
        return last == null
                ? "Chưa có lần kiểm tra điểm nào."
                : "Đã có %s lần kiểm tra điểm, lần gần nhất ngày %s.".formatted(count(tally.checks()), day(last));
    }

    private static String equipment(ModelFacts.Tally tally) {
        if (tally.equipment() == 0) return "Thiết bị: chưa có số kiểm đếm.";
        var share = BigDecimal.valueOf(100 * tally.working())
                .divide(BigDecimal.valueOf(tally.equipment()), 0, RoundingMode.HALF_UP);
        return "Thiết bị còn hoạt động: %s/%s (%s %%), theo lần kiểm đếm gần nhất của %s điểm; %s điểm chưa kiểm đếm."
                .formatted(
                        count(tally.working()),
                        count(tally.equipment()),
                        share,
                        count(tally.counted()),
                        count(tally.running() - tally.counted()));
    }

    private static List<Part> atRisk(List<PointCard> points, long all) {
        if (points.isEmpty()) return List.of(paragraph("Không có điểm nào có nguy cơ ngừng hoạt động."));
        var shown =
                all > points.size() ? "%d trong %s điểm".formatted(points.size(), count(all)) : count(all) + " điểm";
        return List.of(
                paragraph("Điểm có nguy cơ ngừng hoạt động (" + shown + "):"),
                new Part.Table(
                        "Bảng 3. Điểm có nguy cơ ngừng hoạt động",
                        List.of(
                                new Column("TT", 7),
                                new Column("Điểm", 45),
                                new Column("Biết còn hoạt động đến", 20),
                                new Column("Tình trạng", 28)),
                        IntStream.range(0, points.size())
                                .mapToObj(index -> point(index, points.get(index)))
                                .toList()));
    }

    private static List<Cell> point(int index, PointCard point) {
        return List.of(
                Cell.of(index + 1),
                Cell.of(point.bodyName()),
                new Cell.Day(point.knownUntil()),
                Cell.of(point.life() == Life.STOPPED ? "đã báo không còn hoạt động" : "im lặng"));
    }

    private static List<Cell> line(String label, long number) {
        return List.of(Cell.of(label), Cell.of(number));
    }
}
