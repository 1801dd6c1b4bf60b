package vn.binhyen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;

/** Which problems the catalogue recognises in the words of the real examples. */
@PersistenceTest
class ExampleTopicsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofTheThirtyEightRealExamplesOneIsAgainstNoneOfTheNamedProblems() {
        var examples = RealExample.all().stream().filter(RealExample::isReal).toList();
        assertThat(examples).hasSize(38);
        assertThat(examples)
                .filteredOn(example -> topics(example.terms().problem()).equals(List.of("OTHER")))
                .extracting(example -> example.row().get("key"))
                .containsExactly("zalo");
    }

    @Test
    void whatExamplesNameBesidesTheCommonestWordsIsRecognised() {
        assertThat(topics("Vi phạm pháp luật trong nhà trường")).containsExactly("OFFENCES");
        assertThat(topics("Ngõ tối, vắng về đêm")).containsExactly("DARK_PLACES");
        assertThat(topics("Mất trật tự buổi tối")).containsExactly("DISORDER");
        for (var lost : List.of("hàng ở dãy kho", "điện thoại", "tiền", "trâu, bò"))
            assertThat(topics("Mất " + lost)).as(lost).containsExactly("THEFT");
        assertThat(topics("Mất hàng giờ chờ đợi")).containsExactly("OTHER");
        assertThat(topics("Giả danh công an gọi điện")).containsExactly("FRAUD");
        assertThat(topics("Kẹt xe, vi phạm tốc độ")).containsExactly("OFFENCES", "TRAFFIC");
    }

    private List<String> topics(String problem) {
        return jdbc.sql("select unnest(catalogue.topics_of(?))")
                .param(problem)
                .query(String.class)
                .list();
    }
}
