package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A document of every kind; the bodies and people in them are invented. */
final class Corpus {

    private static final Part.Paragraph WORDS = new Part.Paragraph(
            "Các cơ quan, doanh nghiệp, cơ sở giáo dục trên địa bàn tiếp tục thực hiện nghiêm các nội dung đã đăng ký đầu "
                    + "năm; báo cáo kết quả trước ngày 15 của tháng cuối quý để tổng hợp, theo dõi theo quy định.");

    private Corpus() {}

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of("báo cáo", Papers.report(40)),
                Arguments.of("kế hoạch", plan()),
                Arguments.of("tờ trình", submission()),
                Arguments.of("công văn", Papers.letter("Công an phường Ví Dụ", "Trường Trung học cơ sở Ví Dụ")),
                Arguments.of("quyết định", decision()),
                Arguments.of("biên bản", minutes()),
                Arguments.of("hướng dẫn", guidance()),
                Arguments.of("giấy mời", invitation()),
                Arguments.of("giấy công nhận", certificate()),
                Arguments.of("có phụ lục và mã tra cứu", annexed()));
    }

    static OfficialDocument plan() {
        var points = List.<Part>of(
                new Part.Section("Tuyên truyền", List.of(WORDS)), new Part.Section("Tập huấn", List.of(WORDS)));
        return paper(
                "KH-BCĐ",
                new Subject.Named("Kế hoạch", "Triển khai phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026"),
                List.of(
                        new Part.Section(
                                "Mục đích, yêu cầu",
                                List.of(
                                        new Part.Section("Mục đích", List.of(WORDS)),
                                        new Part.Section("Yêu cầu", List.of(WORDS, WORDS)))),
                        new Part.Section("Nội dung", List.of(new Part.Section("Nhiệm vụ trọng tâm", points))),
                        new Part.Section("Tổ chức thực hiện", List.of(WORDS))));
    }

    static OfficialDocument submission() {
        return paper(
                "TTr-BCĐ",
                new Subject.Named(
                        "Tờ trình",
                        "Về việc đề nghị công nhận cơ quan, doanh nghiệp đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
                        List.of("Chủ tịch Ủy ban nhân dân phường Ví Dụ")),
                List.of(WORDS, WORDS));
    }

    static OfficialDocument decision() {
        return new OfficialDocument(
                head("QĐ-UBND"),
                new Subject.Decision(
                        "Về việc công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2026",
                        "Chủ tịch Ủy ban nhân dân phường Ví Dụ"),
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương",
                        "Theo đề nghị của Trưởng Công an phường tại Tờ trình số 12/TTr-CAP"),
                List.of(
                        new Part.Article("Công nhận 03 đơn vị đạt tiêu chuẩn, gồm:", List.of(Papers.table(3))),
                        new Part.Article("Quyết định này có hiệu lực kể từ ngày ký."),
                        new Part.Article(
                                "Chánh Văn phòng, Trưởng Công an phường và các đơn vị có tên tại Điều 1 chịu trách "
                                        + "nhiệm thi hành Quyết định này")),
                Papers.ending());
    }

    static OfficialDocument minutes() {
        return new OfficialDocument(
                head("BB-HĐ"),
                new Subject.Minutes("Họp xét, đề nghị công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”"),
                List.of(),
                List.of(
                        new Part.Paragraph(
                                "Thời gian bắt đầu: 08 giờ 00 ngày 20/11/2026\nĐịa điểm: Trụ sở Công an phường"),
                        new Part.Paragraph("Thành phần tham dự: các thành viên Hội đồng"),
                        WORDS,
                        new Part.Paragraph("Cuộc họp kết thúc vào 11 giờ 00 ngày 20 tháng 11 năm 2026")),
                new Ending(
                        List.of("Các thành viên", "Lưu: VT, hồ sơ"),
                        List.of(
                                new Signature(List.of(), "Thư ký", "Trần Văn Ví Dụ"),
                                new Signature(List.of(), "Chủ tọa", "Nguyễn Thị Ví Dụ"))));
    }

    static OfficialDocument guidance() {
        return paper("HD-BCĐ", new Subject.Named("Hướng dẫn", "Nội dung đăng ký phong trào"), List.of(WORDS));
    }

    static OfficialDocument invitation() {
        return paper(
                "GM-BCĐ",
                new Subject.Named("Giấy mời", "Dự hội nghị sơ kết 6 tháng đầu năm 2026"),
                List.of(
                        new Part.Paragraph("Ban Chỉ đạo 138 trân trọng kính mời: Ông (bà) Ví Dụ"),
                        new Part.Paragraph("Thời gian: 08 giờ 00, ngày 05 tháng 7 năm 2026\nĐịa điểm: Hội trường")));
    }

    static OfficialDocument certificate() {
        return new OfficialDocument(
                head("QĐ-UBND"),
                new Subject.Certificate(
                        "Chủ tịch Ủy ban nhân dân phường Ví Dụ", "Giấy công nhận", "Trường Trung học cơ sở Ví Dụ"),
                List.of(),
                List.of(new Part.Paragraph("Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2026")),
                new Ending(List.of(), new Signature(List.of(), "Chủ tịch", "Nguyễn Thị Ví Dụ")));
    }

    static OfficialDocument annexed() {
        return Papers.report(2)
                .with(List.of(
                        new Annex("Biểu tổng hợp kết quả", List.of(Papers.table(50)), true),
                        new Annex("Danh sách đơn vị", List.of(new Part.Section("Danh sách", List.of(WORDS))), false)))
                .with(new LookUp("7K3M9-QXA2B", "https://binhyen.thanhpho.example.vn/v/7K3M9QXA2B"));
    }

    /** The words of the text that stand in one column, in their order. */
    static String body(OfficialDocument document) {
        var words = new StringBuilder();
        document.body().stream().limit(1).forEach(part -> add(part, words));
        return words.toString();
    }

    private static void add(Part part, StringBuilder words) {
        switch (part) {
            case Part.Paragraph paragraph -> words.append(paragraph.text());
            case Part.Article article -> words.append(article.text());
            case Part.Section section -> words.append(PlainText.capitals(section.title()));
            case Part.Drawings _ -> {}
            case Part.Table table -> words.append(table.columns().getFirst().head());
        }
    }

    /** What stands around it. */
    static List<String> around(OfficialDocument document) {
        var words = new ArrayList<String>();
        words.add(PlainText.capitals(document.head().issuer()));
        words.add(document.head().number().text());
        for (var signature : document.ending().signatures()) {
            for (var line : signature.lines()) words.add(PlainText.capitals(line));
            if (signature.name() != null) words.add(signature.name());
        }
        for (var annex : document.annexes()) words.add(PlainText.capitals(annex.title()));
        return words;
    }

    private static OfficialDocument paper(String symbol, Subject subject, List<Part> parts) {
        return new OfficialDocument(
                head(symbol), subject, List.of("Căn cứ Quy chế hoạt động của Ban Chỉ đạo"), parts, Papers.ending());
    }

    private static DocumentHead head(String symbol) {
        return new DocumentHead(
                "Thành phố Ví Dụ", "Ủy ban nhân dân phường Ví Dụ", new DocumentNumber(9, symbol), "Ví Dụ", Papers.DAY);
    }
}
