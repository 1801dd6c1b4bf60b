package vn.binhyen.documents;

import static vn.binhyen.documents.Look.of;

import java.util.List;

/**
 * The styles of an official document, as they stand in the word processor's list of styles. Sizes are those of decree
 * 30/2020, appendix I, as domain.md §2.4 gives them (✔) except where a remark says otherwise.
 */
enum ParagraphStyle {
    NORMAL("Normal", "Normal", of(Sizes.BODY)),
    NATION("QuocHieu", "Quốc hiệu", of(12).inBold().centred()), // 12–13
    MOTTO("TieuNgu", "Tiêu ngữ", of(13).inBold().centred()), // 13–14
    // Bodies: ◐ 12–13, known from copies of the appendix, not read in the decree itself.
    PARENT("CoQuanChuQuan", "Cơ quan chủ quản", of(12).centred()),
    ISSUER("CoQuanBanHanh", "Cơ quan ban hành", of(12).inBold().centred()),
    RULE("DuongKe", "Đường kẻ", of(2).centred()),
    NUMBER("SoKyHieu", "Số, ký hiệu", of(13).centred().spaced(Sizes.GAP, 0)),
    // ✖ 12–13: background knowledge.
    LETTER_SUBJECT("TrichYeuCongVan", "Trích yếu công văn", of(12).centred().spaced(Sizes.GAP, 0)),
    // ◐ 13–14, italic.
    PLACE_AND_DAY(
            "DiaDanhThoiGian",
            "Địa danh, thời gian",
            of(13).inItalic().centred().spaced(Sizes.GAP, 0)),
    // ◐ 13–14, bold, both.
    TYPE("Title", "Title", of(14).inBold().centred().spaced(360, 0).staysWithNext()),
    SUMMARY("Subtitle", "Subtitle", of(14).inBold().centred().staysWithNext()),
    // ◐ Who decides: capitals, 13–14, bold, in the middle; the word for it alike.
    DECIDER("ThamQuyenBanHanh", "Thẩm quyền ban hành", of(14).inBold().centred().spaced(2 * Sizes.GAP, Sizes.GAP)),
    DECIDED(
            "QuyetDinh",
            "Quyết định",
            of(14).inBold().centred().spaced(2 * Sizes.GAP, Sizes.GAP).staysWithNext()),
    ADDRESSEE("KinhGui", "Kính gửi", of(14).centred().spaced(2 * Sizes.GAP, Sizes.GAP)),
    ADDRESSEES("NoiKinhGui", "Nơi kính gửi", of(14).spaced(Sizes.GAP / 2, 0)),
    // ◐ Italic, a line each.
    GROUND("CanCu", "Căn cứ", of(Sizes.BODY).inItalic().even(Sizes.INDENT).spaced(Sizes.GAP, 0)),
    TEXT("BodyText", "Body Text", of(Sizes.BODY).even(Sizes.INDENT).spaced(Sizes.GAP, 0)),
    HEADING_1(
            "Heading1",
            "heading 1",
            of(Sizes.BODY).inBold().even(0).spaced(Sizes.GAP, 0).staysWithNext()),
    HEADING_2(
            "Heading2",
            "heading 2",
            of(Sizes.BODY).inBold().even(0).spaced(Sizes.GAP, 0).staysWithNext()),
    HEADING_3(
            "Heading3", "heading 3", of(Sizes.BODY).even(0).spaced(Sizes.GAP, 0).staysWithNext()),
    // Not prescribed: texts of tables, smaller than the body.
    CAPTION(
            "Caption",
            "caption",
            of(13).inBold().centred().spaced(Sizes.GAP, Sizes.GAP).staysWithNext()),
    TABLE_HEAD("DauBang", "Đầu bảng", of(12).inBold().centred().spaced(40, 40).staysWithNext()),
    TABLE_TEXT("ChuTrongBang", "Chữ trong bảng", of(12).spaced(40, 40)),
    TABLE_NUMBER("SoTrongBang", "Số trong bảng", of(12).right().spaced(40, 40)),
    TABLE_DAY("NgayTrongBang", "Ngày trong bảng", of(12).centred().spaced(40, 40)),
    TABLE_MISSING(
            "ThieuTrongBang", "Chưa có số liệu", of(12).inItalic().centred().spaced(40, 40)),
    RECIPIENTS_WORD("NoiNhan", "Nơi nhận", of(12).inBold().inItalic()), // ◐ 12
    RECIPIENT("DanhSachNoiNhan", "Danh sách nơi nhận", of(11)), // ◐ 11
    AUTHORITY(
            "QuyenHanKy",
            "Quyền hạn, chức vụ người ký",
            of(14).inBold().centred().staysWithNext()), // 13–14
    // Room for signature and seal: not prescribed, about four lines.
    SIGNER("HoTenNguoiKy", "Họ tên người ký", of(14).inBold().centred().spaced(1440, 0)), // ◐ 13–14, bold
    // ◐ Annexes: number in small letters, title in capitals, both bold; what they are attached to in italics.
    ANNEX_NUMBER("SoPhuLuc", "Số phụ lục", of(14).inBold().centred().staysWithNext()),
    ANNEX_TITLE("TenPhuLuc", "Tên phụ lục", of(14).inBold().centred().staysWithNext()),
    ANNEX_OF("KemTheo", "Kèm theo", of(14).inItalic().centred().staysWithNext()),
    // ✖ No form of a certificate was read: sizes of our own.
    CERTIFICATE("TenGiay", "Tên giấy", of(30).inBold().centred().spaced(3 * Sizes.GAP, 2 * Sizes.GAP)),
    HOLDER(
            "DonViDuocCongNhan",
            "Đơn vị được công nhận",
            of(20).inBold().centred().spaced(Sizes.GAP, Sizes.GAP)),
    CERTIFIED("NoiDungGiay", "Nội dung giấy", of(16).centred().spaced(Sizes.GAP, 0)),
    CERTIFICATE_NUMBER("SoGiay", "Số giấy", of(13).spaced(0, 0)),
    LOOK_UP("TraCuu", "Tra cứu", of(10).spaced(40, 0)),
    PAGE_NUMBER("Header", "header", of(13).centred()); // 13–14

    /** Sizes and distances that several styles share. */
    private static final class Sizes {
        static final double BODY = 14; // ◐ 13–14
        static final int GAP = 120; // ◐ at least 6 points between paragraphs
        static final int INDENT = 567; // ◐ 1 cm or 1.27 cm
    }

    /** How far the first line of a paragraph of the body stands in. */
    static final int INDENT = Sizes.INDENT;

    private final String id;
    private final String label;
    private final Look look;

    ParagraphStyle(String id, String label, Look look) {
        this.id = id;
        this.label = label;
        this.look = look;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Look look() {
        return look;
    }

    /** The heading of a section so deep: one is the outermost. */
    static ParagraphStyle heading(int depth) {
        if (depth > headings().size()) throw new IllegalArgumentException("Sections go three deep: " + depth);
        return headings().get(depth - 1);
    }

    /** How deep the style stands in the document's outline; zero is not at all. */
    int outline() {
        return headings().indexOf(this) + 1;
    }

    /** Whether a word processor counts its paragraphs itself: I. and 1., not a). */
    boolean isCounted() {
        return outline() == 1 || outline() == 2;
    }

    /** Whether the first line of its paragraphs stands in. */
    boolean isIndented() {
        return outline() > 0 || look.firstLine() > 0;
    }

    /** The face of what leads a paragraph: Điều 1. is bold, a) is as its title. */
    Face leadingFace() {
        return Face.of(this != HEADING_3, false);
    }

    private static List<ParagraphStyle> headings() {
        return List.of(HEADING_1, HEADING_2, HEADING_3);
    }
}
