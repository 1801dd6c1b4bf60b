package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What archives ask for is asked of documents of many lengths and shapes. */
class VeraPdfTest {

    @Test
    void aFileThatIsNoArchivesIsFound() throws IOException {
        try (var file = Loader.loadPDF(Papers.pdf(Papers.report(1)));
                var out = new ByteArrayOutputStream()) {
            file.getDocumentCatalog().setStructureTreeRoot(null);
            file.getDocumentCatalog().getOutputIntents().clear();
            file.save(out);
            assertThat(VeraPdf.complaints(out.toByteArray())).isNotEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("manyShapes")
    void documentsOfEveryShapeAreWhatArchivesAskFor(OfficialDocument document) {
        assertThat(VeraPdf.complaints(Papers.pdf(document))).isEmpty();
    }

    static Stream<OfficialDocument> manyShapes() {
        var kinds =
                Corpus.everyKind().map(each -> (OfficialDocument) each.get()[1]).toList();
        return Stream.of(
                        IntStream.range(0, 60).mapToObj(Papers::report),
                        Stream.of(500, 1000, 2000).map(Papers::report),
                        kinds.stream(),
                        kinds.stream()
                                .map(kind -> kind.with(new LookUp("7K3M9-QXA2B", "https://example.vn/v/7K3M9QXA2B"))),
                        kinds.stream().map(VeraPdfTest::withAnnexes),
                        IntStream.range(1, 40)
                                .mapToObj(length -> Papers.with(
                                        List.of("Nơi nhận 😀 " + "x".repeat(length * 9)),
                                        List.of(new Part.Paragraph("từ \u0301 ".repeat(length * 300))))))
                .flatMap(each -> each);
    }

    private static OfficialDocument withAnnexes(OfficialDocument document) {
        return document.with(IntStream.range(0, 5)
                .mapToObj(index -> new Annex("Phụ lục " + index, List.of(Papers.table(index * 30)), index % 2 == 0))
                .toList());
    }
}
