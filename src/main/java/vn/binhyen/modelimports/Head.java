package vn.binhyen.modelimports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.binhyen.database.Folding;

/** A column of a list of models, and the words under which it is known; those of the list that goes out are among them. */
enum Head {
    NAME("Tên mô hình", "Mô hình", "Name"),
    KIND("Loại", "Kind"),
    PROBLEM("Vấn đề giải quyết", "Vấn đề cần giải quyết", "Problem", "Problem it tackles"),
    WORKING("Cách thức hoạt động", "Cách hoạt động", "How it works"),
    FORMS("Hình thức", "Forms"),
    MEANT_FOR("Áp dụng cho", "Dành cho", "Meant for"),
    OWNER("Đơn vị chủ trì", "Owner"),
    SINCE("Từ ngày", "Ngày đề xuất", "Since", "Proposed on"),
    REFERENCE("Văn bản", "Căn cứ", "Reference"),
    PARTICIPANTS("Số người tham gia", "Participants", "People taking part");

    private final List<String> names;

    Head(String... names) {
        this.names = List.of(names);
    }

    /** As our own files head it. */
    String text() {
        return names.getFirst();
    }

    static Optional<Head> under(String typed) {
        var folded = Folding.fold(typed.strip());
        return Arrays.stream(values())
                .filter(head ->
                        head.names.stream().anyMatch(name -> Folding.fold(name).equals(folded)))
                .findFirst();
    }
}
