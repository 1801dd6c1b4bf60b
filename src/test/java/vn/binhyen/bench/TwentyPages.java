package vn.binhyen.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.LookUp;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Signature;
import vn.binhyen.documents.SigningAuthority;
import vn.binhyen.documents.Subject;

/** A yearly report of twenty pages: chapters of text, each with a table; the bodies in it are invented. */
final class TwentyPages {

    private static final int CHAPTERS = 17;
    private static final int ROWS = 24;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    private static final Part.Paragraph TEXT = new Part.Paragraph(
            "Các cơ quan, doanh nghiệp, cơ sở giáo dục trên địa bàn tiếp tục thực hiện nghiêm các nội dung đã đăng ký đầu năm; "
                    + "công tác tuyên truyền được đổi mới về nội dung, hình thức, gắn với việc nhân rộng các mô hình hoạt động "
                    + "có hiệu quả. So với cùng kỳ năm trước, số buổi tuyên truyền tăng 12,5 %, số người tham gia tăng 1.234 "
                    + "lượt; còn một số đơn vị chưa gửi kết quả đúng hạn.");

    private TwentyPages() {}

    static OfficialDocument report() {
        var body = new ArrayList<Part>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) body.add(chapter(chapter));
        return new OfficialDocument(
                        new DocumentHead(
                                "Ủy ban nhân dân thành phố Ví Dụ",
                                "Ban Chỉ đạo 138",
                                new DocumentNumber(76, "BC-BCĐ"),
                                "Ví Dụ",
                                DAY),
                        new Subject.Named("Báo cáo", "Kết quả công tác phòng ngừa tội phạm năm 2026"),
                        List.of("Căn cứ Quy chế hoạt động của Ban Chỉ đạo"),
                        body,
                        new Ending(
                                List.of("Các thành viên Ban Chỉ đạo", "Lưu: VT"),
                                new Signature(
                                        List.of(new Signature.Authority(SigningAuthority.COLLECTIVE, "Ban Chỉ đạo")),
                                        "Trưởng ban",
                                        "Nguyễn Thị Ví Dụ")))
                .with(new LookUp("7K3M9-QXA2B", "https://binhyen.thanhpho.example.vn/v/7K3M9QXA2B"));
    }

    private static Part chapter(int chapter) {
        return new Part.Section(
                "Nội dung thứ " + chapter,
                List.of(
                        new Part.Section("Kết quả", List.of(TEXT, TEXT, TEXT)),
                        new Part.Section("Theo phường, xã", List.of(table(chapter)))));
    }

    private static Part table(int chapter) {
        var columns = List.of(
                new Column("Phường, xã", 40),
                new Column("Số buổi", 12),
                new Column("Tỷ lệ", 12),
                new Column("Hạn", 14));
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> List.of(
                        Cell.of("Phường Ví Dụ số " + row),
                        Cell.of(1000L * chapter + row),
                        row % 7 == 0
                                ? new Cell.Missing("chưa có")
                                : new Cell.Share(BigDecimal.valueOf(row).movePointLeft(2)),
                        new Cell.Day(DAY.minusDays(row))))
                .toList();
        return new Part.Table("Kết quả theo phường, xã", columns, rows);
    }
}
