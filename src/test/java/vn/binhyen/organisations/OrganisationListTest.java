package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.organisations.OrganisationsFixture.asSystem;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;

@PersistenceTest
class OrganisationListTest {

    /** In Vietnamese order: the tones of one word follow it, Đ follows D, and letters with marks are letters. */
    static final List<String> IN_ORDER =
            List.of("An", "Ân", "Bà", "Dương", "Đan", "Đống", "Oanh", "Ô", "Ơn", "Un", "Ưng");

    @Autowired
    OrganisationList list;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationsFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Test
    void pagesFollowVietnameseOrderWithoutGapOrRepeat() {
        var mark = fresh("dấu");
        var names = IN_ORDER.stream().map(name -> name + " " + mark).toList();
        var shuffled = new ArrayList<>(names);
        java.util.Collections.shuffle(shuffled, new java.util.Random(7));
        asSystem(() -> organisations.registerAll(Stream.concat(shuffled.stream(), Stream.of(names.get(3), names.get(3)))
                .map(name -> fixture.agency(name, fixture.baDinh()))
                .toList()));
        var read = everyPage(filter(mark), 3);
        assertThat(read.stream().map(ListedOrganisation::name).distinct()).containsExactlyElementsOf(names);
        assertThat(read.stream().map(ListedOrganisation::id))
                .hasSize(names.size() + 2)
                .doesNotHaveDuplicates();
        assertThat(read.stream().map(ListedOrganisation::name))
                .containsExactlyElementsOf(jdbc.sql(
                                "select name from organisations.public_card where name like :mark order by name collate \"vi-x-icu\"")
                        .param("mark", "%" + mark)
                        .query(String.class)
                        .list());
    }

    @Test
    void searchIgnoresAccentsCaseAndSpelling() {
        var name = fresh("Trường Hoà Lạc");
        fixture.registered(name, fixture.baDinh());
        var words = name.toLowerCase().replace("trường hoà lạc", "TRUONG hòa lac");
        assertThat(everyPage(filter(words), 50))
                .extracting(ListedOrganisation::name)
                .containsExactly(name);
    }

    @Test
    void signsOfThePatternLanguageAreLetters() {
        assertThat(everyPage(filter("100%_" + UUID.randomUUID()), 50)).isEmpty();
        var name = fresh("Hạt 100%_an toàn");
        fixture.registered(name, fixture.baDinh());
        assertThat(everyPage(filter(name), 50)).hasSize(1);
        assertThat(everyPage(filter(name.replace('_', 'x')), 50)).isEmpty();
    }

    @Test
    void filtersNarrowByEachFact() {
        var mark = fresh("lọc");
        fixture.registered("Có phường " + mark, fixture.baDinh());
        fixture.registered("Chưa rõ " + mark, null);
        assertThat(names(new ListFilter(mark, null, "00004", null, null, null))).containsExactly("Có phường " + mark);
        assertThat(names(new ListFilter(mark, null, ListFilter.UNKNOWN_COMMUNE, null, null, null)))
                .containsExactly("Chưa rõ " + mark);
        assertThat(names(new ListFilter(mark, OrganisationKind.SCHOOL, null, null, null, null)))
                .isEmpty();
        assertThat(names(new ListFilter(mark, null, null, ScopeAnswer.YES, null, null)))
                .hasSize(2);
        assertThat(names(new ListFilter(mark, null, null, null, ListFilter.State.CLOSED, null)))
                .isEmpty();
        assertThat(names(new ListFilter(mark, null, null, null, null, ListFilter.Origin.INVENTED)))
                .isEmpty();
        assertThat(asSystem(() -> list.count(filter(mark)))).isEqualTo(2);
    }

    private List<String> names(ListFilter filter) {
        return everyPage(filter, 50).stream().map(ListedOrganisation::name).toList();
    }

    private static ListFilter filter(String words) {
        return new ListFilter(words, null, null, null, null, null);
    }

    private List<ListedOrganisation> everyPage(ListFilter filter, int size) {
        var all = new ArrayList<ListedOrganisation>();
        UUID after = null;
        do {
            var last = after;
            var page = asSystem(() -> list.page(filter, last, size));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
