package vn.binhyen.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** The regulations of communes that no other test uses. */
@PersistenceTest
class RegulationsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Autowired
    Regulations regulations;

    @Autowired
    RegulationList list;

    @Autowired
    RegulationCoverage coverage;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    int province;
    int commune;
    int otherCommune;

    @BeforeEach
    void communesOfItsOwn() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        commune = ground.commune();
        otherCommune = ground.otherCommune();
    }

    @Test
    void itsStateFollowsFromTheDays() {
        asSystem(() -> {
            assertThat(state(TODAY.plusDays(1), null)).isEqualTo(State.AHEAD);
            assertThat(state(TODAY, null)).isEqualTo(State.IN_FORCE);
            assertThat(state(TODAY.minusYears(1), TODAY.plusDays(61))).isEqualTo(State.IN_FORCE);
            assertThat(state(TODAY.minusYears(1), TODAY.plusDays(60))).isEqualTo(State.EXPIRES_SOON);
            assertThat(state(TODAY.minusYears(1), TODAY)).isEqualTo(State.EXPIRES_SOON);
            assertThat(state(TODAY.minusYears(1), TODAY.minusDays(1))).isEqualTo(State.EXPIRED);
            var ended = signed(party(), TODAY.minusDays(9), null);
            regulations.end(ended, TODAY, "Hai bên thống nhất");
            assertThat(list.find(ended).orElseThrow().state()).isEqualTo(State.ENDED);
            assertThatThrownBy(() -> regulations.end(ended, TODAY, "Lần nữa")).isInstanceOf(AlreadyEnded.class);
        });
    }

    @Test
    void aRenewalTakesTheOldOnesPlaceWhenItStartsAndOnlyOnce() {
        asSystem(() -> {
            var party = party();
            var old = signed(party, TODAY.minusYears(2), TODAY.plusDays(10));
            var ahead = RegulationId.fresh();
            regulations.sign(ahead, party, terms(TODAY.plusDays(5), null), old);
            assertThat(list.find(old).orElseThrow().state()).isEqualTo(State.IN_FORCE);
            assertThat(list.find(old).orElseThrow().renewedBy()).isEqualTo(ahead.value());
            regulations.correct(ahead, terms(TODAY, null));
            assertThat(list.find(old).orElseThrow().state()).isEqualTo(State.RENEWED);
            assertThatThrownBy(() -> regulations.sign(RegulationId.fresh(), party, terms(TODAY.plusDays(9), null), old))
                    .isInstanceOf(AlreadyRenewed.class);
            assertThatThrownBy(() -> regulations.sign(RegulationId.fresh(), party(), terms(TODAY, null), ahead))
                    .isInstanceOf(NotARenewal.class);
        });
    }

    @Test
    void regulationsOfTheSamePartiesDoNotOverlap() {
        asSystem(() -> {
            var party = party();
            signed(party, TODAY.minusDays(30), TODAY.plusDays(30));
            assertThatThrownBy(() -> signed(party, TODAY.plusDays(30), null)).isInstanceOf(Overlaps.class);
            assertThatThrownBy(() -> signed(party, TODAY.minusDays(90), TODAY.minusDays(30)))
                    .isInstanceOf(Overlaps.class);
            signed(party, TODAY.plusDays(31), null);
            signed(party, TODAY.minusDays(90), TODAY.minusDays(31));
            var other = new RegulationTerms(
                    Counterpart.EDUCATION, "Sở Giáo dục", null, TODAY, TODAY, null, null, Rhythm.NONE, null);
            regulations.sign(RegulationId.fresh(), party, other, null);
        });
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        asSystem(() -> {
            assertThatThrownBy(() -> signed(party(), TODAY, TODAY.minusDays(1))).isInstanceOf(EndsBeforeItStarts.class);
            var id = signed(party(), TODAY.minusDays(3), null);
            assertThatThrownBy(() -> regulations.end(id, TODAY.minusDays(4), "Sai ngày"))
                    .isInstanceOf(EndsBeforeItStarts.class);
            assertThatThrownBy(() -> regulations.end(id, TODAY.plusDays(1), "Sai ngày"))
                    .isInstanceOf(EndsBeforeItStarts.class);
        });
        var party = Scopes.call(Scope.system("test"), this::party);
        var own = signedIn(Grant.organisation(party.organisationId(), TODAY));
        own.open("/regulations/new?organisation=" + party.organisationId());
        var answer = own.send("/regulations", typed(party, "validUntil", "1/1/2020"));
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void aDeskEntersForItsAreaAndAnotherCommuneSeesNothing() throws Exception {
        var party = Scopes.call(Scope.system("test"), this::party);
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        desk.open("/regulations/new?organisation=" + party.organisationId());
        var url = desk.send("/regulations", typed(party, "symbol", "12/QCPH")).getRedirectedUrl();
        assertThat(desk.open(url).getContentAsString())
                .contains("Công an phường, xã nhập thay đơn vị", "12/QCPH", "Còn hiệu lực");
        var again = desk.send("/regulations", typed(party, "symbol", "13/QCPH"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Ký lại quy chế", "13/QCPH");
        var pdf = new MockMultipartFile(
                "file",
                "quy-che.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(desk.upload(url + "/file", pdf).getRedirectedUrl()).isEqualTo(url);
        var file = desk.open(url).getContentAsString().replaceAll("(?s).*href=\"(/files/[0-9a-f-]{36})\".*", "$1");
        assertThat(desk.open(file).getStatus()).isEqualTo(200);
        var other = signedIn(Grant.communeDesk(otherCommune, TODAY));
        assertThat(other.open(url).getStatus()).isEqualTo(404);
        assertThat(other.open(file).getStatus()).isEqualTo(404);
        assertThat(other.send("/regulations", typed(party, "symbol", "1")).getStatus())
                .isEqualTo(403);
        assertThat(other.open("/regulations").getContentAsString()).doesNotContain(party.organisationName());
    }

    @Test
    void coverageTellsWhatRunsWhatRanOutAndWhatIsUnknown() throws Exception {
        asSystem(() -> {
            signed(party(), TODAY.minusYears(1), null);
            signed(party(), TODAY.minusYears(1), TODAY.minusDays(1));
            var renewed = party();
            signed(renewed, TODAY.minusYears(3), TODAY.minusYears(1));
            signed(renewed, TODAY.minusDays(9), TODAY.plusDays(9));
            signed(party(), TODAY.plusDays(9), null); // nothing is known of today
            party();
        });
        var office = signedIn(Grant.office(province, TODAY));
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        assertThat(desk.open("/regulations/coverage").getContentAsString()).contains("2 / 5");
        assertThat(office.open("/regulations?state=EXPIRES_SOON&sort=END").getContentAsString())
                .contains("60 ngày trước khi hết hạn thì coi là sắp hết hạn", "do phần mềm đề xuất");
        var counts = Scopes.call(
                Scope.system("test"),
                () -> coverage.report().lines().stream()
                        .filter(line -> Integer.valueOf(commune).equals(line.communeId()))
                        .toList());
        assertThat(counts)
                .extracting(RegulationReport.Line::covered, RegulationReport.Line::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Covered.IN_FORCE, 2L),
                        org.assertj.core.groups.Tuple.tuple(Covered.EXPIRED, 1L),
                        org.assertj.core.groups.Tuple.tuple(Covered.UNKNOWN, 2L));
    }

    /** Of the communes beside it a desk is told nothing, neither in figures nor on a map. */
    @Test
    void aDeskSeesTheCoverageOfItsOwnCommuneAlone() throws Exception {
        communesOnAMap();
        asSystem(() -> {
            signed(party(), TODAY.minusYears(1), null);
            signed(party(), TODAY.plusDays(9), null);
            party();
            closed(party());
            registered.school(province, otherCommune);
        });
        var own = name(commune);
        var other = name(otherCommune);
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        for (var path : List.of(
                "/regulations/coverage",
                "/regulations/coverage?structure=" + TODAY.minusDays(1).format(DAY)))
            assertThat(desk.open(path).getContentAsString())
                    .as(path)
                    .contains("1 / 3", own)
                    .doesNotContain(other, "class=\"map\"");
        assertThat(desk.open("/regulations/coverage").getContentAsString())
                .contains("href=\"/regulations?commune=" + commune + "\"");
        var office = signedIn(Grant.office(province, TODAY));
        assertThat(office.open("/regulations/coverage").getContentAsString()).contains(own, other, "class=\"map\"");
        var neighbour = signedIn(Grant.communeDesk(otherCommune, TODAY));
        assertThat(neighbour.open("/regulations/coverage").getContentAsString())
                .contains(other)
                .doesNotContain(own, "1 / 3");
    }

    /** Two that no other test uses, of a province whose shapes are known. */
    private void communesOnAMap() {
        var mapped = areas.mappedProvinces().getFirst().id();
        var communes = areas.communesOf(mapped, TODAY);
        province = mapped.value();
        commune = communes.get(communes.size() - 5).id().value();
        otherCommune = communes.get(communes.size() - 6).id().value();
    }

    private String name(int area) {
        return areas.get(new AreaId(area)).name();
    }

    private void closed(Party party) {
        signed(party, TODAY.minusYears(1), null);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update organisations.public_card set closed_on = ? where id = ?")
                        .params(TODAY, party.organisationId())
                        .update());
    }

    private static String[] typed(Party party, String field, String value) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("organisation", party.organisationId().toString());
        fields.put("counterpart", "COMMUNE_POLICE");
        fields.put("counterpartName", "Công an phường");
        fields.put("signedOn", TODAY.toString());
        fields.put("rhythm", "HALF_YEARLY");
        fields.put(field, value);
        return fields.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    private State state(LocalDate from, LocalDate until) {
        return list.find(signed(party(), from, until)).orElseThrow().state();
    }

    private RegulationId signed(Party party, LocalDate from, LocalDate until) {
        var id = RegulationId.fresh();
        regulations.sign(id, party, terms(from, until), null);
        return id;
    }

    private static RegulationTerms terms(LocalDate from, LocalDate until) {
        return new RegulationTerms(
                Counterpart.COMMUNE_POLICE,
                "Công an phường",
                null,
                from.isAfter(TODAY) ? TODAY : from,
                from,
                until,
                "Trao đổi thông tin",
                Rhythm.HALF_YEARLY,
                null);
    }

    private Party party() {
        var id = registered.school(province, commune);
        return new Party(province, commune, id.value(), Registered.name(id));
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
