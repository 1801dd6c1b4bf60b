package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class CommuneShapesTest {

    static final AreaCard HA_NOI = new AreaCard(
            new AreaId(1), "01", "Thành phố Hà Nội", AreaKind.CITY, null, null, LocalDate.of(2025, 7, 1), null, null);

    /** Outlines that come with the product need no database. */
    static final CommuneShapes SHAPES =
            new CommuneShapes(new Shapes(JdbcClient.create(new DriverManagerDataSource()), new JsonMapper()));

    static final CommuneMap MAP = SHAPES.of(HA_NOI, points());

    @Test
    void eachOfThe126CommunesHasAShape() {
        assertThat(MAP.shapes())
                .hasSize(126)
                .allSatisfy(shape -> assertThat(shape.path()).startsWith("M").endsWith("z"));
        assertThat(MAP.shapes().stream().map(CommuneShape::code)).doesNotHaveDuplicates();
    }

    @Test
    void theOwnPointOfACommuneLiesInItsShapeAndInNoOther() {
        for (var commune : MAP.shapes()) {
            assertThat(MAP.shapes().stream()
                            .filter(shape -> outline(shape).contains(commune.labelX() + 1e-3, commune.labelY() + 1e-3))
                            .map(CommuneShape::name))
                    .as(commune.name())
                    .containsExactly(commune.name());
        }
    }

    @Test
    void theShapesCoverTheCityWithoutGapOrOverlap() {
        var city = new Area();
        double sum = 0;
        for (var shape : MAP.shapes()) {
            var area = new Area(outline(shape));
            sum += size(area);
            city.add(area);
        }
        assertThat(rings(city)).as("pieces, none of them a hole").allMatch(ring -> ring < 0);
        assertThat(size(city)).isCloseTo(sum, within(sum * 1e-6));
    }

    @Test
    void theDrawingKeepsTheProportionsOfTheCity() {
        double squareKilometresPerUnit = 3376
                / MAP.shapes().stream()
                        .mapToDouble(shape -> size(new Area(outline(shape))))
                        .sum();
        assertThat(MAP.width() * Math.sqrt(squareKilometresPerUnit)).isBetween(70.0, 80.0);
        assertThat(MAP.height()).isGreaterThan(MAP.width());
    }

    @Test
    void aProvinceWithoutShapesHasAnEmptyMap() {
        var caoBang = new AreaCard(
                new AreaId(2),
                "04",
                "Tỉnh Cao Bằng",
                AreaKind.PROVINCE,
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                null);
        assertThat(SHAPES.of(caoBang, points().subList(0, 1)).isEmpty()).isTrue();
    }

    static List<CommunePoint> points() {
        return ReferenceList.rows("communes.tsv").stream()
                .filter(row -> row.get(4).equals("01"))
                .map(row -> new CommunePoint(
                        new AreaId(Integer.parseInt(row.get(0))),
                        row.get(0),
                        row.get(1),
                        Double.parseDouble(row.get(7)),
                        Double.parseDouble(row.get(8)),
                        false))
                .toList();
    }

    /** Reads the path data back as a browser does. */
    private static Path2D outline(CommuneShape shape) {
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : shape.path().split("z")) {
            var numbers = Pattern.compile("-?\\d+")
                    .matcher(ring)
                    .results()
                    .mapToInt(number -> Integer.parseInt(number.group()))
                    .toArray();
            int x = numbers[0];
            int y = numbers[1];
            outline.moveTo(x, y);
            for (int i = 2; i < numbers.length; i += 2) outline.lineTo(x += numbers[i], y += numbers[i + 1]);
            outline.closePath();
        }
        return outline;
    }

    private static double size(Area area) {
        return Math.abs(rings(area).stream().mapToDouble(ring -> ring).sum());
    }

    /** The signed sizes of the rings of an area; a hole has the sign opposite to its surroundings. */
    private static List<Double> rings(Area area) {
        var rings = new ArrayList<Double>();
        double[] at = new double[6];
        double twice = 0, startX = 0, startY = 0, x = 0, y = 0;
        for (var steps = area.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = x = at[0];
                startY = y = at[1];
                twice = 0;
            } else {
                double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
                double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
                twice += x * nextY - nextX * y;
                x = nextX;
                y = nextY;
            }
            if (kind == PathIterator.SEG_CLOSE) rings.add(twice / 2);
        }
        return rings;
    }
}
