package vn.binhyen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programs read does not depend on the language of whoever reads it. */
class FeedCsvTest {

    @Test
    void quotesAsTheStandardSaysAndWritesNumbersWithAPoint() throws IOException {
        var text = new StringWriter();
        var csv = new FeedCsv(text);
        csv.head(List.of("name", "value", "target"));
        csv.texts("Báo cáo \"năm\", quý\nI");
        csv.amounts(new BigDecimal("-1234567.50"), null);
        csv.end();
        assertThat(text.toString())
                .isEqualTo("\uFEFFname,value,target\r\n\"Báo cáo \"\"năm\"\", quý\nI\",-1234567.5,\r\n");
    }

    @Test
    void aNameIsNeverTakenForAFormulaAndANumberStaysOne() throws IOException {
        var text = new StringWriter();
        var csv = new FeedCsv(text);
        csv.texts("=HYPERLINK(1)");
        csv.amounts(new BigDecimal("-5"));
        csv.end();
        assertThat(text.toString()).isEqualTo("\uFEFF'=HYPERLINK(1),-5\r\n");
    }
}
