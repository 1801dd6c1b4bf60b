package vn.binhyen.features;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.features.MapProgram.names;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.Codes;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.WorkContact;

/** What programs that draw maps are told of organisations, and of which. */
@PersistenceTest
class OrganisationFeaturesTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String ITEMS = MapProgram.ITEMS.formatted("organisations");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Registered registered;

    Ground ground;
    AreaCard commune;
    MapProgram desk;

    @BeforeEach
    void standSomewhere() {
        ground = Ground.fresh(areas);
        commune = areas.get(new AreaId(ground.commune()));
        desk = map(Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void addressContactCodesAndPointNeverAppear() {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                        Registered.name(id),
                        Classification.agency(),
                        new Place(ground.province(), ground.commune(), "Số 7 ngõ Bí Mật", 105.123456, 20.654321))
                .with(new Codes("0987654321", "MBM-77"))
                .with(new WorkContact("Văn phòng Bí Mật", "0243999888", "bimat@vidu.vn"));
        Scopes.run(Scope.system("test"), () -> organisations.register(new Registration(id, facts, Provenance.own())));
        for (var address : List.of(ITEMS, ITEMS + "/" + id, ITEMS + "?bbox=-180,-90,180,90")) {
            var answer = desk.ask(address);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(MapProgram.text(answer))
                    .contains(Registered.name(id))
                    .doesNotContain("105.123456", "20.654321", "Bí Mật", "0243999888", "bimat", "MBM-77", "0987654321");
        }
        var feature = desk.read(ITEMS + "/" + id);
        assertThat(feature.path("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "name",
                        "kind",
                        "in_scope",
                        "commune_code",
                        "commune_name",
                        "province_code",
                        "province_name",
                        "closed_on",
                        "sample",
                        "invented",
                        "geometry_of");
    }

    @Test
    void itLiesAtThePointOfItsCommuneAndSaysSo() {
        var id = registered.school(ground);
        var feature = desk.read(ITEMS + "/" + id);
        var point = desk.items("communes", "/" + ground.commune()).path("geometry");
        assertThat(feature.path("geometry")).isEqualTo(point);
        assertThat(feature.path("properties").path("geometry_of").asString(""))
                .isEqualTo(point.isNull() ? "" : "COMMUNE");
        assertThat(feature.path("properties").path("commune_code").asString()).isEqualTo(commune.code());
        assertThat(feature.path("properties").path("in_scope").asString()).isEqualTo("YES");
        assertThat(feature.path("properties").path("sample").asBoolean()).isFalse();
    }

    @Test
    void aDeskSeesThoseOfItsCommuneAlone() {
        var own = registered.school(ground);
        var others = registered.school(ground.province(), ground.otherCommune());
        var page = desk.items("organisations", "");
        assertThat(names(page)).containsExactly(Registered.name(own));
        assertThat(page.path("numberMatched").asInt()).isOne();
        assertThat(desk.ask(ITEMS + "/" + others).getStatus()).isEqualTo(404);
        assertThat(map(Grant.office(ground.province(), TODAY))
                        .ask(ITEMS + "/" + others)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotReadTheRegistryIsRefusedAndNotShownTheCollection() {
        var id = registered.school(ground);
        var organisation = map(Grant.organisation(id.value(), TODAY), Permission.READ_DIRECTIVES);
        assertThat(organisation.ask(ITEMS).getStatus()).isEqualTo(403);
        assertThat(organisation.ask(ITEMS + "/" + id).getStatus()).isEqualTo(403);
        assertThat(organisation
                        .read("/api/v1/features/collections")
                        .path("collections")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .containsExactly("communes", "units");
        assertThat(organisation
                        .items("communes", "?limit=1")
                        .path("numberReturned")
                        .asInt())
                .isOne();
    }

    @Test
    void allPagesTogetherHoldEachOrganisationOnceThoughMoreCome() {
        for (int i = 0; i < 23; i++) registered.school(ground);
        for (int limit : new int[] {1, 5, 23, 100}) {
            var ids = desk.all(ITEMS + "?limit=" + limit).stream()
                    .map(each -> each.path("id").asString())
                    .toList();
            assertThat(ids).as("%d on a page", limit).hasSize(23).doesNotHaveDuplicates();
        }
        var first = desk.items("organisations", "?limit=10");
        registered.school(ground);
        var rest = desk.all(MapProgram.link(first, "next"));
        var both = rest.stream().map(each -> each.path("id").asString()).toList();
        assertThat(both.size()).isBetween(13, 14);
        assertThat(both)
                .doesNotContainAnyElementsOf(first.path("features")
                        .valueStream()
                        .map(each -> each.path("id").asString())
                        .toList());
    }

    @Test
    void propertiesBoxAndTimeNarrow() {
        var open = registered.school(ground);
        var closed = registered.school(ground);
        Scopes.run(Scope.system("test"), () -> organisations.close(closed, LocalDate.of(2026, 1, 15), "giải thể"));
        assertThat(names(desk.items("organisations", ""))).hasSize(2);
        assertThat(names(desk.items("organisations", "?datetime=2026-01-15"))).hasSize(2);
        assertThat(names(desk.items("organisations", "?datetime=2026-01-16"))).containsExactly(Registered.name(open));
        assertThat(names(desk.items("organisations", "?datetime=../2020-01-01")))
                .hasSize(2);
        assertThat(names(desk.items("organisations", "?kind=ENTERPRISE"))).isEmpty();
        assertThat(names(desk.items("organisations", "?kind=SCHOOL&in_scope=YES&sample=false")))
                .hasSize(2);
        assertThat(names(desk.items("organisations", "?commune_code=" + commune.code())))
                .hasSize(2);
        assertThat(names(desk.items("organisations", "?commune_code=00000"))).isEmpty();
        assertThat(names(desk.items("organisations", "?province_code=00"))).isEmpty();
        var point =
                desk.items("communes", "/" + ground.commune()).path("geometry").path("coordinates");
        assertThat(names(desk.items("organisations", "?bbox=" + around(point)))).hasSize(2);
        assertThat(names(desk.items("organisations", "?bbox=-10,-10,-9,-9"))).hasSize(point.isMissingNode() ? 2 : 0);
    }

    @Test
    void wrongValuesAreRefused() {
        assertThat(desk.refused(ITEMS + "?sample=maybe")).contains("true, false");
        assertThat(desk.refused(ITEMS + "?kind=SHOP")).contains("RESIDENTIAL_AREA");
        assertThat(desk.refused(ITEMS + "?after=1")).contains("after");
        assertThat(desk.refused(ITEMS + "?address=x")).contains("commune_code").doesNotContain("tax");
        assertThat(desk.ask(ITEMS + "/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(desk.ask(ITEMS + "/x").getStatus()).isEqualTo(404);
    }

    @Test
    void whereNobodyKnowsTheCommuneThereIsNoPointAndEveryBoxHoldsIt() {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                Registered.name(id), Classification.agency(), new Place(ground.province(), null, null, 105.1, 20.1));
        Scopes.run(Scope.system("test"), () -> organisations.register(new Registration(id, facts, Provenance.own())));
        var office = map(Grant.office(ground.province(), TODAY));
        var feature = office.read(ITEMS + "/" + id);
        assertThat(feature.path("geometry").isNull()).isTrue();
        assertThat(feature.path("properties").path("geometry_of").isNull()).isTrue();
        assertThat(office.all(ITEMS + "?bbox=-10,-10,-9,-9").stream()
                        .map(each -> each.path("id").asString()))
                .contains(id.toString());
    }

    private MapProgram map(Grant grant) {
        return map(grant, Permission.READ_ORGANISATIONS);
    }

    private MapProgram map(Grant grant, Permission permission) {
        return new MapProgram(mvc, tokens.make(grant, permission), Locale.of("vi"));
    }

    private static String around(JsonNode point) {
        if (point.isMissingNode()) return "105,21,106,22";
        double lon = point.path(0).asDouble(), lat = point.path(1).asDouble();
        return "%s,%s,%s,%s".formatted(lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001);
    }
}
