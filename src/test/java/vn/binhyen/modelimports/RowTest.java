package vn.binhyen.modelimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a row keeps of the models that it is like. */
class RowTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final UUID MODEL = UUID.randomUUID();

    @Test
    void aListThatWasReadBeforeIdsWereKeptStillNamesWhatItsRowsAreLike() {
        var kept = (ObjectNode) JSON.valueToTree(row(null));
        assertThat(JSON.treeToValue(kept, Row.class).likes()).containsExactly(new Row.Like("Kẻng – Xã A", MODEL));
        kept.remove("alikeIds");
        assertThat(JSON.treeToValue(kept, Row.class).likes()).containsExactly(new Row.Like("Kẻng – Xã A", null));
    }

    @Test
    void aPointIsStartedForTheOrganisationThatOwnsTheRow() {
        assertThat(row("O:" + MODEL).organisation()).isEqualTo(MODEL.toString());
        assertThat(row("C:1").organisation()).isNull();
        assertThat(row(null).organisation()).isNull();
    }

    private static Row row(@Nullable String owner) {
        return new Row(
                MODEL,
                1,
                "Kẻng",
                owner,
                "Xã A",
                LocalDate.of(2026, 1, 1),
                null,
                List.of(),
                false,
                List.of("Kẻng – Xã A"),
                List.of(MODEL));
    }
}
