package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.Unusable;

class TableTest {

    @Test
    void readsQuotedFieldsAndTheMarkOfTheirEncoding() throws IOException {
        var table = read("\ufeff\"unit\",month,events\n\"a, \"\"b\"\"\",1,2\n\nc,2, 3\n");
        assertThat(table.texts("unit")).containsExactly("a, \"b\"", "c");
        assertThat(table.numbers("events")).containsExactly(2, 3);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void neverAdoptedIsAnEmptyField() throws IOException {
        assertThat(read("adoption\n3\nNA\nInf\n\"\"\n").numbersOr("adoption", -1))
                .containsExactly(3, -1, -1, -1);
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsRow() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> read("a,b\n")).hasMessageContaining("no row");
        assertThatThrownBy(() -> read("a,b\n1,2\n1\n")).hasMessageContaining("Row 2");
        assertThatThrownBy(() -> read("a\n\"x\n")).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> read("a\n1\nx\n").numbers("a")).hasMessageContaining("row 2");
        assertThatThrownBy(() -> read("a\nNaN\n").numbers("a")).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> read("a\n\n1\n").numbers("b")).hasMessageContaining("no column");
        assertThatThrownBy(() -> Table.read(Path.of("missing.csv"))).hasMessageContaining("missing.csv");
    }

    private static Table read(String text) throws IOException {
        return Table.read(new BufferedReader(new StringReader(text)));
    }
}
