package vn.binhyen.activities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** A column of a list of sessions, as it goes out and comes in, and the words under which it is known. */
public enum Head {
    DAY(12, "Ngày", "Day"),
    KIND(24, "Loại", "Kind"),
    HOST(34, "Bên chủ trì", "Host"),
    THEME(34, "Chủ đề", "Theme"),
    STARTS(10, "Bắt đầu", "Start"),
    ENDS(10, "Kết thúc", "End"),
    COMMUNE(20, "Phường, xã", "Commune"),
    PLACE(28, "Nơi thực hiện", "Place"),
    PLANNED(12, "Số người dự kiến", "Planned"),
    CAME(12, "Số lượt người dự", "Came"),
    STAFF_TOTAL(12, "Tổng số người thuộc diện dự", "Staff total"),
    COMPLETED(12, "Số người hoàn thành lớp", "Completed"),
    LEAFLETS(12, "Tờ rơi, ấn phẩm", "Leaflets"),
    BULLETINS(12, "Bản tin", "Bulletins"),
    LOUDSPEAKER_TURNS(12, "Lượt xe loa, phát thanh", "Loudspeaker turns"),
    COMMITMENTS(12, "Số người, hộ ký cam kết", "Commitments"),
    TEAM(24, "Tổ, đội tuần tra", "Team"),
    BEATS(24, "Tuyến, địa bàn", "Beats"),
    PEOPLE(12, "Số người tuần tra", "People"),
    FOUND(12, "Số vụ việc phát hiện", "Found"),
    REPORTS(24, "Đã báo Công an phường, xã", "Reports"),
    PLACES(12, "Số điểm tổ chức", "Places"),
    GIFT_VALUE(16, "Giá trị quà, hỗ trợ (đồng)", "Gift value"),
    PARTNERS(34, "Bên phối hợp", "Co-organisers"),
    RESULT(40, "Kết quả", "Result"),
    STATE(16, "Tình trạng", "State");

    private final int width;
    private final List<String> names;

    Head(int width, String... names) {
        this.width = width;
        this.names = List.of(names);
    }

    /** As our own files head it. */
    public String text() {
        return names.getFirst();
    }

    int width() {
        return width;
    }

    /** The input whose number stands below it, if one does. */
    public @Nullable Input input() {
        return Arrays.stream(Input.values())
                .filter(input -> input.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    public static Optional<Head> under(String typed) {
        var folded = Folding.fold(typed.strip());
        return Arrays.stream(values())
                .filter(head ->
                        head.names.stream().anyMatch(name -> Folding.fold(name).equals(folded)))
                .findFirst();
    }
}
