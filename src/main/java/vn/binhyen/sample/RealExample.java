package vn.binhyen.sample;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.EquipmentKind;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.Stage;

/**
 * A model that newspapers told of, with the figures they gave and no others; how it lives in the sample is invented. A few
 * proposals are invented altogether, since what was told of is beyond that.
 */
record RealExample(Table.Row row) {

    private static final List<Stage> USUAL = List.of(
            Stage.SURVEYED,
            Stage.APPROVED,
            Stage.BUILDING,
            Stage.PILOT,
            Stage.RUNNING,
            Stage.REVIEWED,
            Stage.RATED,
            Stage.RECOGNISED,
            Stage.REPLICATED);

    static List<RealExample> all() {
        return Table.of("models").rows().stream().map(RealExample::new).toList();
    }

    ModelId id() {
        return new ModelId(id(""));
    }

    /** An id of something that belongs to it, the same in every installation. */
    UUID id(String of) {
        return RealPlaces.id("model/" + row.get("key") + of).value();
    }

    /** Whether a source tells of it. */
    boolean isReal() {
        return row.has("source");
    }

    ModelTerms terms() {
        return new ModelTerms(
                ModelKind.valueOf(row.get("kind")),
                "[Mẫu] " + row.get("name"),
                row.get("problem"),
                meantFor(),
                row.get("working") + " " + told(),
                row.get("forms"),
                isReal() ? "Theo " + row.get("source") : null,
                null);
    }

    private String told() {
        if (!isReal()) return "Đề xuất giả định, là dữ liệu mẫu.";
        return "Ví dụ có thật: %s. Số liệu nguồn nêu: %s. Đơn vị, điểm, ngày và trạng thái ghi ở đây là dữ liệu mẫu."
                .formatted(row.get("where"), row.get("said"));
    }

    @Nullable
    OrganisationKind meantFor() {
        return row.has("meant_for") ? OrganisationKind.valueOf(row.get("meant_for")) : null;
    }

    @Nullable
    EquipmentKind equipment() {
        return row.has("equipment") ? EquipmentKind.valueOf(row.get("equipment")) : null;
    }

    boolean hasGroups() {
        return row.get("forms").matches(".*([Tt]ổ|[Đđ]ội) .*");
    }

    Stage stage() {
        return Stage.valueOf(row.get("life"));
    }

    /** The stages it went through after its proposal. */
    List<Stage> path() {
        return switch (stage()) {
            case PROPOSED -> List.of();
            case RENEWED -> until(Stage.RATED, stage());
            case PAUSED, ENDED -> until(Stage.RUNNING, stage());
            default -> USUAL.subList(0, USUAL.indexOf(stage()) + 1);
        };
    }

    private static List<Stage> until(Stage usual, Stage last) {
        return Stream.concat(USUAL.subList(0, USUAL.indexOf(usual) + 1).stream(), Stream.of(last))
                .toList();
    }

    /** Spread like chance, the same in every installation. */
    int chance(int of, int below) {
        return Math.floorMod(row.get("key").hashCode() * 31 + of * 7, below);
    }
}
