package vn.binhyen.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.ApplicationTest;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.areas.CommuneShape;
import vn.binhyen.directives.Lateness;
import vn.binhyen.documents.Drawing;
import vn.binhyen.documents.Pdf;
import vn.binhyen.documents.VeraPdf;
import vn.binhyen.entries.OpenSheets;
import vn.binhyen.ledger.Confidence;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureBasis;
import vn.binhyen.ledger.MeasureKeeping;
import vn.binhyen.ledger.MeasureRule;
import vn.binhyen.ledger.MeasureText;
import vn.binhyen.ledger.Nature;
import vn.binhyen.pages.Texts;

/** On paper a dashboard draws what its page draws, in greys, each drawing above the table that says the same. */
@ApplicationTest
class DashboardPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Span SPAN = Span.of("calendar_year:2026:month:9", DAY);
    private static final CommuneMap MAP = new CommuneMap(
            40,
            10,
            IntStream.range(0, 4)
                    .mapToObj(i -> new CommuneShape(
                            new AreaId(11 + i),
                            "1" + i,
                            "Phường " + i,
                            "M%d 0l10 0 0 10-10 0z".formatted(10 * i),
                            5,
                            5))
                    .toList());

    @Autowired
    Texts texts;

    @Test
    void theMapIsShadedByFifthsOfTheLargestValueAndHatchedWhereNothingIsKnown() {
        var drawn = new DashboardDrawings(dashboard(), texts).map(MAP).getFirst();
        assertThat(drawn.pieces())
                .extracting(piece -> ((Drawing.Area) piece).level())
                .containsExactly(5, 3, 1, 0);
    }

    @Test
    void eachFigureThatIsKnownHasItsCourseNumberedAsInTheTableAndWhatIsNotKnownHasNoBar() {
        var courses = new DashboardDrawings(dashboard(), texts).courses();
        assertThat(courses).extracting(Drawing::title).containsExactly("(1) Số buổi (buổi)", "(3) Số lượt (buổi)");
        var first = courses.getFirst().pieces();
        assertThat(first.stream().filter(Drawing.Area.class::isInstance)).hasSize(1);
        assertThat(words(first, "–")).isEqualTo(10);
        assertThat(words(first, "0")).isEqualTo(1);
    }

    @Test
    void itIsWhatArchivesTakeWithoutAnyPictureOfDotsAndEachDrawingComesBeforeItsTable() throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(new DashboardPaper(dashboard(), MAP, texts, "https://example.vn/dashboard").compilation(), out);
        assertThat(VeraPdf.complaints(out.toByteArray())).isEmpty();
        try (var file = Loader.loadPDF(out.toByteArray())) {
            for (var page : file.getPages())
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(file))
                    .containsSubsequence("IV. DIỄN BIẾN", "(1) Số buổi (buổi)", "V. SỐ CỦA TỪNG PHƯỜNG, XÃ (3 TRONG 4")
                    .containsSubsequence("Phần của số lớn nhất", "chưa có số", "Phường 0");
            var read = file.getDocumentCatalog().getStructureTreeRoot().getKids().stream()
                    .flatMap(kid -> ((PDStructureElement) kid).getKids().stream())
                    .filter(PDStructureElement.class::isInstance)
                    .map(PDStructureElement.class::cast)
                    .map(each -> Objects.requireNonNullElse(each.getAlternateDescription(), each.getStructureType()))
                    .filter(each -> each.startsWith("B") || each.equals("Table"))
                    .toList();
            assertThat(read)
                    .containsSubsequence(
                            "Biểu đồ cột: Số buổi. Số liệu nằm trong bảng bên dưới.",
                            "Biểu đồ cột: Số lượt. Số liệu nằm trong bảng bên dưới.",
                            "Table",
                            "Bản đồ phường, xã tô theo mức: Số buổi. Số liệu nằm trong bảng bên dưới.",
                            "Table");
        }
    }

    private static long words(List<Drawing.Piece> pieces, String text) {
        return pieces.stream()
                .filter(piece ->
                        piece instanceof Drawing.Words words && words.text().equals(text))
                .count();
    }

    private static Dashboard dashboard() {
        var figures = List.of(figure("Số buổi", 100, 0), figure("Số vụ", null, null), figure("Số lượt", 7, 9));
        var communes = new ArrayList<Dashboard.OfCommune>();
        Integer[] values = {100, 41, 0, null};
        for (int i = 0; i < values.length; i++)
            communes.add(new Dashboard.OfCommune(11 + i, "Phường " + i, amount(values[i]), "/figures"));
        return new Dashboard(
                DAY,
                new Place(Place.Kind.CITY, 1, 1, null, "Hà Nội"),
                SPAN.course(),
                4,
                figures,
                figures.getFirst(),
                communes,
                List.of(),
                List.of(),
                new Missing(new OpenSheets.Standing(0, Map.of(), Map.of()), new Lateness.Late(0, null), 0, List.of()));
    }

    private static HeadFigure figure(String name, @Nullable Integer now, @Nullable Integer before) {
        var course = new ArrayList<@Nullable BigDecimal>(
                Arrays.asList(new @Nullable BigDecimal[SPAN.course().size() - 2]));
        course.add(amount(before));
        course.add(amount(now));
        return new HeadFigure(measure(name), amount(now), amount(before), null, false, 3, course, "/figures");
    }

    private static @Nullable BigDecimal amount(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static Measure measure(String name) {
        var text = new MeasureText(name, name, "buổi");
        return new Measure(
                1,
                "B09",
                LocalDate.of(2000, 1, 1),
                text,
                text,
                new MeasureRule(Nature.FLOW, false, null, null, 0, true, true),
                new MeasureKeeping(Keeper.COMMUNE, Keeper.COMMUNE, null, false, true),
                new MeasureBasis("", Confidence.OFFICE, true));
    }
}
