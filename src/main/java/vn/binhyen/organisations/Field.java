package vn.binhyen.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that is typed about an organisation: its name in a form, and the heads under which lists carry it. */
enum Field {
    NAME("name", "Tên đơn vị", "Tên cơ sở;Tên tổ chức;Tên;Tên cơ quan;Tên doanh nghiệp;Tên công ty;Tên trường"),
    KIND("kind", "Loại", "Loại hình;Loại đơn vị;Loại cơ sở;Phân loại"),
    SIZE("size", "Quy mô doanh nghiệp", "Quy mô"),
    LEVEL("level", "Cấp học", ""),
    ARMED_FORCES("armedForces", "Thuộc lực lượng vũ trang", "Lực lượng vũ trang"),
    TAX_CODE("taxCode", "Mã số thuế", "MST;Mã số doanh nghiệp"),
    MINISTRY_CODE("ministryCode", "Mã của Bộ", "Mã trường"),
    PROVINCE("province", "Mã tỉnh, thành phố", "Mã tỉnh;Tỉnh/thành phố;Tỉnh, TP;Tỉnh"),
    COMMUNE("commune", "Mã phường, xã", "Mã xã, phường;Mã xã;Mã phường"),
    COMMUNE_NAME(
            "communeName",
            "Tên phường, xã",
            "Tên xã, phường;Tên xã;Tên phường;Phường, xã;Xã, phường;Phường;Xã;Phường, xã, thị trấn;Xã, phường, thị trấn"),
    ADDRESS("address", "Địa chỉ", "Số nhà, đường;Số nhà, phố;Số nhà;Địa chỉ trụ sở;Trụ sở"),
    LONGITUDE("longitude", "Kinh độ", "Lon;Lng;Long"),
    LATITUDE("latitude", "Vĩ độ", "Lat"),
    POSITION("contactPosition", "Đầu mối (chức danh, bộ phận)", ""),
    PHONE("contactPhone", "Điện thoại cơ quan", "Điện thoại;Số điện thoại;SĐT;ĐT;Tel"),
    EMAIL("contactEmail", "Thư điện tử cơ quan", "Thư điện tử;Email;E-mail"),
    OWN_BOARD("ownBoard", "Có ban chỉ đạo riêng", "Ban chỉ đạo"),
    SOURCE("source", "Nguồn", ""),
    ORDINAL("ordinal", "Số thứ tự", "STT;TT;Số TT;S.T.T;No"),
    DISTRICT("district", "Quận, huyện", "Quận;Huyện;Quận, huyện, thị xã;Tên quận, huyện"),
    POINT("point", "Toạ độ", "Tọa độ GPS;Vị trí GPS;Toạ độ (vĩ độ, kinh độ)");

    private final String formName;
    private final String head;
    private final List<Head> heads;

    Field(String formName, String head, String otherHeads) {
        this.formName = formName;
        this.head = head;
        this.heads = Stream.concat(Stream.of(formName, head), Arrays.stream(otherHeads.split(";")))
                .filter(text -> !text.isEmpty())
                .map(Head::of)
                .distinct()
                .toList();
    }

    String formName() {
        return formName;
    }

    /** The head of this column in the office's own layout. */
    String head() {
        return head;
    }

    /** Whether only a list as others send it has this column: the registry keeps what follows from it. */
    boolean isOfOtherLists() {
        return this == ORDINAL || this == DISTRICT || this == POINT;
    }

    /** Those of the office's own layout. */
    static List<Field> own() {
        return Arrays.stream(values()).filter(field -> !field.isOfOtherLists()).toList();
    }

    static Optional<Field> under(String head) {
        var typed = Head.of(head);
        return Arrays.stream(values())
                .filter(field -> field.heads.contains(typed))
                .findFirst();
    }

    /** What a longer head begins with that is known: "Tên cơ sở kinh doanh". */
    static Optional<Field> beginning(String head) {
        var typed = Head.of(head);
        return Arrays.stream(values())
                .filter(field -> field.heads.stream().anyMatch(typed::beginsWith))
                .findFirst();
    }
}
