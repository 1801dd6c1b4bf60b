package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunesByPointTest {

    private final CommunesByPoint communes = CommunesByPoint.ofJuly2025();

    @Test
    void theOwnPointOfEachCommuneOfHaNoiLiesInIt() {
        for (var commune : CommuneShapesTest.points())
            assertThat(communes.find("01", commune.lon(), commune.lat()))
                    .as(commune.name())
                    .contains(commune.code());
    }

    @Test
    void theCommunesThatAGridOfPointsFindsAreAsLargeAsTheCity() {
        int found = 0;
        for (double x = 105.28; x < 106.03; x += 0.01013)
            for (double y = 20.56; y < 21.39; y += 0.01013)
                if (communes.find("01", x, y).isPresent()) found++;
        double squareKilometres = found * 0.01013 * 111.32 * Math.cos(Math.toRadians(20.97)) * 0.01013 * 110.57;
        assertThat(squareKilometres).as("the city's area").isBetween(3300.0, 3450.0);
    }

    @Test
    void outsideTheProvinceAndWhereShapesAreNotKnownThereIsNone() {
        assertThat(communes.find("01", 106.68, 20.85)).as("Hai Phong").isEmpty();
        assertThat(communes.find("01", 0, 0)).isEmpty();
        assertThat(communes.find("04", 106.26, 22.67)).isEmpty();
        assertThat(communes.find("../01", 105.84, 21.03)).isEmpty();
        assertThat(communes.areKnownOf("01")).isTrue();
        assertThat(communes.areKnownOf("04")).isFalse();
    }

    @Test
    void aPointInAHoleIsOutsideAndOneInAnotherPieceInside() {
        var commune = Outlined.of("x", List.of(square(0, 10), square(4, 6), square(20, 22)));
        assertThat(commune.contains(2, 5)).isTrue();
        assertThat(commune.contains(5, 5)).as("in the hole").isFalse();
        assertThat(commune.contains(21, 21)).as("in the other piece").isTrue();
        assertThat(commune.contains(15, 15)).as("between the pieces").isFalse();
    }

    private static List<double[]> square(double from, double to) {
        return List.of(
                new double[] {from, from}, new double[] {to, from}, new double[] {to, to}, new double[] {from, to});
    }
}
