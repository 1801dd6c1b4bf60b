package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Life.ALIVE;
import static vn.binhyen.preventionmodels.Life.ENDED;
import static vn.binhyen.preventionmodels.Life.NOT_ASKED;
import static vn.binhyen.preventionmodels.Life.SILENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.groupings.SectorBlocks.Block;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.Life;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** Trees, figures, periods and the picture of points that are made up here. */
class ForestTest {

    static final LocalDate START = LocalDate.of(2025, 2, 10);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID SCHOOL = UUID.randomUUID();

    List<PointLife> points = List.of(
            point(1, 4, null, START, null, ALIVE),
            point(2, 5, null, START.plusDays(1), null, ALIVE),
            point(3, 4, SCHOOL, START.plusDays(30), null, SILENT),
            point(4, 6, null, START.plusDays(100), START.plusDays(200), ENDED));
    List<Replicated> replications = List.of(copy(3, 1, 4, 3), copy(4, 3, 4, 1), copy(2, 99, 0, 0));
    Forest forest = Forest.of(points, replications);

    @Test
    void whatWasCopiedStandsFirstAndEachCopyBelowItsSource() {
        assertThat(forest.inOrder())
                .extracting(branch -> branch.point().id())
                .containsExactly(id(1), id(3), id(4), id(2));
        assertThat(forest.trees()).hasSize(2);
        assertThat(forest.trees().getLast().sourceSeen()).isFalse();
        assertThat(forest.trees().getLast().origin()).isNotNull();
        var alone = List.of(
                point(7, 4, null, START, null, ALIVE),
                point(8, 4, null, START.plusDays(1), null, ALIVE),
                point(9, 4, null, START.plusDays(2), null, ALIVE));
        assertThat(Forest.of(alone, List.of(copy(9, 8, 0, 0))).inOrder())
                .extracting(branch -> branch.point().id())
                .containsExactly(id(8), id(9), id(7));
        assertThat(forest.first(2).inOrder())
                .extracting(branch -> branch.point().id())
                .containsExactly(id(1), id(3));
    }

    @Test
    void theFiguresCountWhatRunsAndWhatWasKept() {
        var figures = Figures.of(TODAY, forest, new Hosts(Map.of(SCHOOL, OrganisationKind.SCHOOL), null));
        assertThat(figures.breadth())
                .isEqualTo(new Figures.Breadth(3, 2, Map.of(OrganisationKind.SCHOOL, 1L), 2, null));
        assertThat(figures.depth()).isEqualTo(new Figures.Depth(2, 0.5, 2, 3, 21L));
        assertThat(figures.speed()).isEqualTo(new Figures.Speed(2, 30L));
    }

    @Test
    void pointsAreCountedWithEachBlockOfTheirOrganisationAndWithNoneWhereThereIsNone() {
        var bank = UUID.randomUUID();
        var more = new ArrayList<>(points);
        more.add(point(5, 4, bank, START, null, ALIVE));
        more.add(point(6, 5, bank, START, null, ALIVE));
        more.add(point(7, 6, SCHOOL, START, TODAY.minusDays(1), ENDED));
        var blocks = List.of(
                block(11, "Giáo dục", SCHOOL),
                block(12, "Ký túc xá", SCHOOL, UUID.randomUUID()),
                block(13, "Y tế", UUID.randomUUID()));
        var figures = Figures.of(TODAY, Forest.of(more, List.of()), new Hosts(Map.of(), blocks));
        assertThat(figures.breadth().sectors())
                .isEqualTo(new Figures.Sectors(
                        List.of(
                                new Figures.Sector(id(11), "Giáo dục", 1),
                                new Figures.Sector(id(12), "Ký túc xá", 1),
                                new Figures.Sector(id(13), "Y tế", 0)),
                        2));
    }

    private static Block block(int number, String name, UUID... organisations) {
        return new Block(id(number), name, Set.of(organisations));
    }

    @Test
    void whatCannotBeSaidIsNotSaid() {
        var figures = Figures.of(TODAY, Forest.of(List.of(), List.of()), new Hosts(Map.of(), null));
        assertThat(figures.depth()).isEqualTo(new Figures.Depth(0, null, 0, 0, null));
        assertThat(figures.speed()).isEqualTo(new Figures.Speed(0, null));
        assertThat(Spread.of(List.of(), null, TODAY)).isEmpty();
    }

    @Test
    void whatIsNotAskedIsNotSilentAndAStartThatWasCorrectedToBeforeItsSourceTellsNoSpeed() {
        var asked = List.of(
                point(1, 4, null, START.plusDays(9), null, ALIVE),
                point(2, 4, null, START, null, NOT_ASKED),
                point(3, 4, null, START.plusDays(13), null, ALIVE));
        var figures = Figures.of(
                TODAY, Forest.of(asked, List.of(copy(2, 1, 0, 0), copy(3, 1, 0, 0))), new Hosts(Map.of(), null));
        assertThat(figures.depth().asked()).isEqualTo(2);
        assertThat(figures.speed()).isEqualTo(new Figures.Speed(1, 4L));
    }

    @Test
    void theMapTellsOneTwoSomeManyAndTenAndMore() {
        assertThat(LongStream.of(1, 2, 3, 4, 5, 9, 10, 99).mapToInt(Words::level))
                .containsExactly(1, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void periodsAreQuartersAndYearsWhereThereWouldBeTooMany() {
        var quarters = Period.between(START, TODAY);
        assertThat(quarters).hasSize(8);
        assertThat(quarters.getFirst())
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), false));
        assertThat(quarters.getLast().last()).isEqualTo(TODAY);
        var twelve = LocalDate.of(2024, 1, 1);
        assertThat(Period.between(twelve, TODAY)).hasSize(12).noneMatch(Period::isYear);
        assertThat(Period.between(twelve.minusDays(1), TODAY)).hasSize(4).allMatch(Period::isYear);
        assertThat(Period.between(START.minusYears(5), TODAY)).hasSize(7).allMatch(Period::isYear);
    }

    @Test
    void theSpreadOfAPeriodIsWhatRanAtItsEnd() {
        var then = Spread.of(points, LocalDate.of(2025, 5, 1), TODAY).orElseThrow();
        assertThat(then.chosen().last()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(then.communes().values()).extracting(Spread.Here::points).containsExactlyInAnyOrder(2L, 1L, 1L);
        var now = Spread.of(points, null, TODAY).orElseThrow();
        assertThat(now.communes()).hasSize(2).containsEntry(Optional.of(4), new Spread.Here(2, START));
        assertThat(now.periods().stream().mapToLong(Spread.Row::started).sum()).isEqualTo(points.size());
    }

    @Test
    void thePictureDrawsEachPointOnceAndALineToEachCopy() {
        var picture = Picture.of(forest, TODAY);
        assertThat(picture.dots()).hasSize(4);
        assertThat(picture.lines()).hasSize(2);
        assertThat(picture.ticks()).extracting(Picture.Tick::year).containsExactly(2026);
        assertThat(picture.dots())
                .allMatch(dot -> dot.x() > 0 && dot.x() < Picture.WIDTH && dot.y() < picture.height());
        assertThat(picture.lines()).allMatch(line -> line.fromX() <= line.toX() && line.fromY() < line.toY());
    }

    @Test
    void aHundredDotsAreNumberedAndMoreWouldOverlap() {
        assertThat(Picture.of(Forest.of(many(100), List.of()), TODAY).isNumbered())
                .isTrue();
        assertThat(Picture.of(Forest.of(many(101), List.of()), TODAY).isNumbered())
                .isFalse();
    }

    private static List<PointLife> many(int points) {
        return IntStream.rangeClosed(1, points)
                .mapToObj(number -> point(number, 4, null, START, null, ALIVE))
                .toList();
    }

    /** Each later point copies an earlier one or none. */
    @Property
    void howeverPointsWereCopiedEachStandsOnceAndBelowItsSource(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 60) Integer> sources) {
        var all = IntStream.range(0, sources.size())
                .mapToObj(number -> point(number + 1, 4, null, START.plusDays(number), null, ALIVE))
                .toList();
        var copies = new ArrayList<Replicated>();
        for (int number = 0; number < sources.size(); number++)
            if (sources.get(number) > 0 && sources.get(number) <= number)
                copies.add(copy(number + 1, sources.get(number), 0, 0));
        var grown = Forest.of(all, copies);
        assertThat(grown.inOrder())
                .extracting(branch -> branch.point().id())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(PointLife::id).toList());
        assertThat(grown.size()).isEqualTo(all.size());
        long below = grown.inOrder().stream()
                .mapToLong(branch -> branch.copies().size())
                .sum();
        assertThat(below).isEqualTo(copies.size());
        assertThat(grown.first(7).size()).isEqualTo(Math.min(7, all.size()));
    }

    private static PointLife point(
            int number, int commune, @Nullable UUID organisation, LocalDate start, @Nullable LocalDate end, Life life) {
        return new PointLife(id(number), new Body(1, commune, organisation, "Nơi " + number), start, end, life);
    }

    private static Replicated copy(int point, int source, int asked, int kept) {
        return new Replicated(id(point), id(source), null, null, asked, kept);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
