package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;

/** Lists by communes, whatever they count: as they lie today, and by the communes of a day before. */
@ApplicationTest
class ListsByStructureTest {

    private static final Scope SYSTEM = Scope.system("test");
    private static final String THEN = "structure=" + Invented.TODAY.minusDays(1);

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th scope=\"row\">(.*?)</th>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*class=\"number\"[^>]*>(.*?)</td>", Pattern.DOTALL);

    @Autowired
    Invented invented;

    @Autowired
    PublishedModels models;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private AreaId province;
    private Browser office;
    private String directive;
    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();

    /** Of two communes with 3,000 and 1,000 people one is made, in which lie four schools, each with a point of a model. */
    @BeforeEach
    void mergeTwoCommunes() {
        province = invented.province();
        var first = invented.commune(province, a);
        var second = invented.commune(province, b);
        invented.populate(first, 3000);
        invented.populate(second, 1000);
        var schools = List.of(
                invented.school(province, first, null, null),
                invented.school(province, first, null, null),
                invented.school(province, second, null, null),
                invented.school(province, second, null, null));
        invented.ask(
                province,
                Set.of(
                        schools.get(0).value(),
                        schools.get(1).value(),
                        schools.get(2).value(),
                        schools.get(3).value()));
        for (var school : schools)
            Scopes.run(
                    SYSTEM,
                    () -> models.published(new Body(province.value(), first.value(), school.value(), "Trường thử")));
        invented.carriedOut(province, a + ";" + c + ";Phường Mới", b + ";" + c + ";Phường Mới");
        directive = invented.as(() -> jdbc.sql("select id from directives.directive where province_id = ?")
                        .param(province.value())
                        .query(UUID.class)
                        .single())
                .toString();
        office = registered.signedIn(mvc, Grant.office(province.value(), Invented.TODAY));
    }

    @AfterEach
    void takeItAway() {
        invented.remove(province);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/directives/{id}/coverage", "/models/communes", "/programmes/coverage", "/regulations/coverage"
            })
    void aListIsDrawnByTheCommunesOfTheDayAndItsTotalStays(String page) throws Exception {
        int column = page.startsWith("/models") ? 1 : 0;
        assertThat(rows(page, "", column)).containsExactly("Phường Mới: 4");
        assertThat(rows(page, "&" + THEN, column)).containsExactly("Phường " + a + ": ≈ 3", "Phường " + b + ": ≈ 1");
        assertThat(rows(page, "&" + THEN + "&by=EQUAL", column))
                .containsExactly("Phường " + a + ": ≈ 2", "Phường " + b + ": ≈ 2");
        assertThat(opened(page, "&" + THEN + "&by=AREA"))
                .contains("được chia cho các đơn vị cũ theo phần bằng nhau", "Chưa biết diện tích của mọi đơn vị cũ");
        for (var unread : List.of("31/2/2026", "1/1/2090"))
            assertThat(opened(page, "&structure=" + unread)).contains("Chưa đọc được ngày, hoặc ngày chưa qua");
    }

    /** One model runs in two of its communes of then: in each of them it would be one. */
    @Test
    void howManyModelsThereAreIsNotToldOfWhatWasDivided() throws Exception {
        assertThat(rows("/models/communes", "", 0)).containsExactly("Phường Mới: 4");
        assertThat(rows("/models/communes", "&" + THEN, 0))
                .containsExactly("Phường " + a + ": –", "Phường " + b + ": –");
    }

    private List<String> rows(String page, String parameters, int column) throws Exception {
        return ROW.matcher(opened(page, parameters))
                .results()
                .map(row -> row.group(1))
                .filter(row -> HEAD.matcher(row).find())
                .map(row -> text(HEAD, row).getFirst() + ": " + text(CELL, row).get(column))
                .filter(row -> row.startsWith("Phường"))
                .toList();
    }

    private static List<String> text(Pattern cell, String row) {
        return cell.matcher(row)
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    private String opened(String page, String parameters) throws Exception {
        return office.open(page.replace("{id}", directive) + "?x=" + parameters).getContentAsString();
    }
}
