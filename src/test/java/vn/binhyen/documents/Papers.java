package vn.binhyen.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents for tests; the bodies and people in them are invented. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private Papers() {}

    static OfficialDocument report(int rows) {
        return new OfficialDocument(
                head(7, DAY),
                new Subject.Named("Báo cáo", "Tiến độ thực hiện Kế hoạch số 05/KH-BCĐ về công tác phòng ngừa tội phạm"),
                List.of("Căn cứ Kế hoạch số 05/KH-BCĐ ngày 05/01/2026", "Căn cứ Quy chế hoạt động của Ban Chỉ đạo."),
                List.of(
                        new Part.Paragraph("Ban Chỉ đạo báo cáo tiến độ như sau:"),
                        new Part.Section(
                                "Tình hình chung",
                                List.of(
                                        new Part.Section("Kết quả", List.of(new Part.Paragraph("Đã giao 1.234 lượt."))),
                                        new Part.Section("Theo nhiệm vụ", List.of(table(rows))))),
                        new Part.Section("Kiến nghị", List.of(new Part.Paragraph("Đề nghị các đơn vị thực hiện.")))),
                ending());
    }

    static OfficialDocument letter(String... addressees) {
        return new OfficialDocument(
                head(null, null),
                new Subject.Letter("đôn đốc thực hiện nhiệm vụ quý I", List.of(addressees)),
                List.of(),
                List.of(new Part.Paragraph("Ban Chỉ đạo đề nghị các cơ quan, doanh nghiệp thực hiện.")),
                ending());
    }

    static OfficialDocument with(List<String> recipients, List<Part> parts) {
        return new OfficialDocument(
                head(1, DAY),
                new Subject.Named("Báo cáo", "Tiến độ"),
                List.of(),
                parts,
                new Ending(recipients, ending().signatures()));
    }

    static Part.Table table(int rows) {
        return new Part.Table(
                "Kết quả theo nhiệm vụ",
                List.of(
                        new Column("Nhiệm vụ", 40),
                        new Column("Số", 10),
                        new Column("Tỷ lệ", 10),
                        new Column("Hạn", 14)),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(
                                Cell.of("Nhiệm vụ thứ " + row),
                                Cell.of(1234567),
                                new Cell.Share(new BigDecimal("0.125")),
                                row == 0 ? new Cell.Missing("chưa có") : new Cell.Day(DAY)))
                        .toList());
    }

    /** What somebody pasted: long, letters and their marks apart, with characters that no file may hold. */
    static OfficialDocument pasted(String narrative) {
        var typed = Normalizer.normalize(narrative, Normalizer.Form.NFD).replace("các", "c\u0000\u0007a\u0301\u200bc");
        return with(List.of("Lưu: VT"), List.of(new Part.Paragraph(typed), new Part.Paragraph("Hết")));
    }

    static String narrative(int letters) {
        var sentence = "Tình hình an ninh, trật tự trên địa bàn cơ bản ổn định; các mô hình được duy trì, nhân rộng. ";
        return sentence.repeat(letters / sentence.length() + 1).substring(0, letters);
    }

    static byte[] pdf(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            Pdf.write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static DocumentHead head(@Nullable Integer number, @Nullable LocalDate day) {
        return new DocumentHead(
                "Ủy ban nhân dân thành phố Ví Dụ",
                "Ban Chỉ đạo 138",
                new DocumentNumber(number, "BC-BCĐ"),
                "Ví Dụ",
                day);
    }

    static Ending ending() {
        return new Ending(
                List.of("Ủy ban nhân dân thành phố (để báo cáo)", "Các thành viên Ban Chỉ đạo", "Lưu: VT, CQTT"),
                new Signature(
                        List.of(
                                new Signature.Authority(SigningAuthority.COLLECTIVE, "Ban Chỉ đạo"),
                                new Signature.Authority(SigningAuthority.DEPUTY, "Trưởng ban")),
                        "Phó Trưởng ban",
                        "Nguyễn Thị Ví Dụ"));
    }
}
