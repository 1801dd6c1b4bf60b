package vn.binhyen.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.binhyen.database.Folding;

/** One thing that is typed about an organisation: its name in a form, and the heads under which lists carry it. */
enum Field {
    NAME("name", "Tên đơn vị", "Tên cơ sở", "Tên tổ chức", "Tên"),
    KIND("kind", "Loại", "Loại hình"),
    SIZE("size", "Quy mô doanh nghiệp", "Quy mô"),
    LEVEL("level", "Cấp học"),
    ARMED_FORCES("armedForces", "Thuộc lực lượng vũ trang", "Lực lượng vũ trang"),
    TAX_CODE("taxCode", "Mã số thuế", "MST"),
    MINISTRY_CODE("ministryCode", "Mã của Bộ", "Mã trường"),
    PROVINCE("province", "Mã tỉnh, thành phố", "Mã tỉnh"),
    COMMUNE("commune", "Mã phường, xã", "Mã xã, phường", "Mã xã", "Mã phường"),
    COMMUNE_NAME(
            "communeName",
            "Tên phường, xã",
            "Tên xã, phường",
            "Tên xã",
            "Tên phường",
            "Phường, xã",
            "Xã, phường",
            "Xã/phường",
            "Phường/xã"),
    ADDRESS("address", "Địa chỉ"),
    LONGITUDE("longitude", "Kinh độ"),
    LATITUDE("latitude", "Vĩ độ"),
    POSITION("contactPosition", "Đầu mối (chức danh, bộ phận)", "Đầu mối"),
    PHONE("contactPhone", "Điện thoại cơ quan", "Điện thoại"),
    EMAIL("contactEmail", "Thư điện tử cơ quan", "Thư điện tử", "Email"),
    OWN_BOARD("ownBoard", "Có ban chỉ đạo riêng", "Ban chỉ đạo"),
    SOURCE("source", "Nguồn");

    private final String formName;
    private final String head;
    private final List<String> heads;

    Field(String formName, String head, String... otherHeads) {
        this.formName = formName;
        this.head = head;
        this.heads = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(formName, head), Arrays.stream(otherHeads))
                .map(Folding::fold)
                .toList();
    }

    String formName() {
        return formName;
    }

    /** The head of this column in the office's own layout. */
    String head() {
        return head;
    }

    static Optional<Field> under(String head) {
        var folded = Folding.fold(head);
        return Arrays.stream(values())
                .filter(field -> field.heads.contains(folded))
                .findFirst();
    }
}
