package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.reorganisations.OrganisationCounts.Line;

/** A unit that goes over to another province: whose everything is then. */
@PersistenceTest
class AnotherProvinceTest {

    private static final LocalDate TODAY = Invented.TODAY;
    private static final Scope SYSTEM = Scope.system("test");
    private static final List<String> BELONGINGS =
            List.of("preventionmodels.point", "regulations.regulation", "regulations.renewal_reminder");

    @Autowired
    Invented invented;

    @Autowired
    Drafting drafting;

    @Autowired
    Enactment enactment;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    OrganisationCounts counts;

    @Autowired
    PairReader reader;

    @Autowired
    Organisations organisations;

    @Autowired
    PublishedModels models;

    @Autowired
    JdbcClient jdbc;

    private AreaId province;
    private AreaId neighbour;
    private AreaId first;
    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();

    @BeforeEach
    void inventTwoProvinces() {
        province = invented.province();
        neighbour = invented.neighbour();
        first = invented.commune(province, a);
        invented.commune(province, b);
    }

    @AfterEach
    void takeThemAway() {
        invented.remove(province);
        invented.remove(neighbour);
    }

    /** What was asked stays with who asked for it; the desk of the commune sees it there. */
    @Test
    void aUnitGoesOverWithItsOrganisationsAndComesBack() {
        var school = invented.school(province, first, null, null);
        invented.ask(province, Set.of(school.value()));
        var before = state(school);
        var id = invented.drafted(province, TODAY, a + "; " + c + "; Phường Chuyển; tỉnh bên");
        assertThat(Scopes.call(SYSTEM, () -> Step.of(reorganisations.pairs(id))))
                .containsExactly(new Step(Step.Kind.MOVE, List.of("Phường " + a), List.of("Phường Chuyển (Tỉnh Bên)")));

        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        assertThat(invented.areas().communesOf(province, TODAY))
                .extracting(AreaCard::code)
                .containsExactly(b);
        var moved = invented.areas().communesOf(neighbour, TODAY);
        assertThat(moved).extracting(AreaCard::name).containsExactly("Phường Chuyển");
        assertThat(invented.areas().today(first)).contains(moved.getFirst());
        for (var table : List.of("organisations.organisation", "organisations.public_card"))
            assertThat(of(table, "id", school))
                    .isEqualTo(new Lies(neighbour.value(), moved.getFirst().id().value()));
        assertThat(of("directives.obligation", "organisation_id", school))
                .isEqualTo(new Lies(province.value(), moved.getFirst().id().value()));
        assertThat(seenBy(neighbour, school)).isTrue();
        assertThat(seenBy(province, school)).isFalse();

        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(state(school)).isEqualTo(before);
        assertThat(invented.areas().communesOf(neighbour, TODAY)).isEmpty();
    }

    /** What an organisation has of its own is of the province in which it lies, and so is what was noted about it. */
    @Test
    void aModelsPointARegulationAndItsReminderGoOverAndComeBack() {
        var school = invented.school(province, first, null, null);
        Scopes.run(
                SYSTEM,
                () -> models.published(new Body(province.value(), first.value(), school.value(), "Trường thử")));
        invented.regulate(province, first, school);
        var before = belongings(school);
        assertThat(places(school)).containsOnly(new Lies(province.value(), first.value()));
        var id = invented.drafted(province, TODAY, a + "; " + c + "; Phường Chuyển; tỉnh bên");

        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        var there = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        assertThat(places(school)).containsOnly(new Lies(neighbour.value(), there.value()));
        for (var table : BELONGINGS) {
            assertThat(seenBy(neighbour, table, school)).as(table).isTrue();
            assertThat(seenBy(province, table, school)).as(table).isFalse();
        }

        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(belongings(school)).isEqualTo(before);
    }

    private List<Lies> places(OrganisationId school) {
        return BELONGINGS.stream()
                .map(table -> of(table, "organisation_id", school))
                .toList();
    }

    private List<String> belongings(OrganisationId school) {
        return BELONGINGS.stream()
                .map(table -> invented.as(() -> jdbc.sql(
                                "select (to_jsonb(t) - 'version')::text from " + table + " t where organisation_id = ?")
                        .param(school.value())
                        .query(String.class)
                        .single()))
                .toList();
    }

    private boolean seenBy(AreaId office, String table, OrganisationId school) {
        return asOffice(
                office,
                () -> invented.transactional(
                        () -> jdbc.sql("select exists (select from " + table + " where organisation_id = ?)")
                                .param(school.value())
                                .query(Boolean.class)
                                .single()));
    }

    /** Nobody could place it afterwards: each office offers the communes of its own province. */
    @Test
    void aUnitIsNotPartedBetweenProvincesWhileItIsNotKnownWhatLiesWhere() {
        var school = invented.school(province, first, null, null);
        var id = invented.drafted(
                province, TODAY, a + "; " + a + "; Phường Tây", a + "; " + c + "; Phường Đông; Tỉnh Bên");
        Scopes.run(SYSTEM, () -> enactment.rehearse(id));
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> enactment.carryOut(id)))
                .isInstanceOf(UndecidedBetweenProvinces.class);
        assertThat(of("organisations.organisation", "id", school)).isEqualTo(new Lies(province.value(), first.value()));
    }

    /** Whoever places it sees nothing of what another province asked before. */
    @Test
    void whatAnotherProvinceAskedFollowsWhenTheNewOnePlacesTheOrganisation() {
        var school = invented.school(province, first, null, null);
        invented.ask(province, Set.of(school.value()));
        var over = invented.drafted(province, TODAY, a + "; " + c + "; Phường Chuyển; 98");
        Scopes.run(SYSTEM, () -> enactment.carryOut(over));
        var d = Invented.code();
        var split = ReorganisationId.fresh();
        var moved = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        invented.beganEarlier(moved);
        var pairs = invented.pairs(c + ";" + c + ";Phường Một\n" + c + ";" + d + ";Phường Hai", neighbour, TODAY);
        Scopes.run(SYSTEM, () -> {
            drafting.draft(split, neighbour, new Terms("Chia", "Nghị quyết số 2", TODAY), pairs);
            enactment.carryOut(split);
        });
        var part = invented.areas().findCommune(d, TODAY).orElseThrow().id();
        asOffice(neighbour, () -> organisations.assignCommune(neighbour, part, List.of(school)));
        assertThat(of("directives.obligation", "organisation_id", school))
                .isEqualTo(new Lies(province.value(), part.value()));
        var other = asOffice(
                neighbour,
                () -> invented.transactional(() -> jdbc.sql("select current_setting('binhyen.everything', true)")
                        .query(String.class)
                        .single()));
        assertThat(other).isEqualTo("off");
    }

    @Test
    void theProvinceIntoWhichAUnitGoesOverReadsOfItAndCannotUndoIt() {
        var id = invented.drafted(province, TODAY, a + "; " + c + "; Phường Chuyển; 98");
        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        assertThat(asOffice(neighbour, () -> reorganisations.get(id)).terms().title())
                .isEqualTo("Sắp xếp thử");
        assertThat(asOffice(neighbour, () -> reorganisations.mayChange(reorganisations.get(id))))
                .isFalse();
        assertThatThrownBy(() -> asOffice(neighbour, () -> enactment.undo(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(invented.areas().findCommune(c, TODAY)).isPresent();
        asOffice(province, () -> enactment.undo(id));
        assertThat(invented.areas().findCommune(c, TODAY)).isEmpty();
    }

    /** Today's organisations of a province are the same ones whenever they are drawn. */
    @Test
    void asThenAndAsNowAddUpToTheSameInBothProvinces() {
        invented.school(province, first, null, null);
        var id = invented.drafted(province, TODAY, a + "; " + c + "; Phường Chuyển; 98");
        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        assertThat(then(neighbour)).extracting(Line::name, Line::count).containsExactly(tuple("Phường " + a, 1L));
        assertThat(now(neighbour)).extracting(Line::name, Line::count).containsExactly(tuple("Phường Chuyển", 1L));
        assertThat(then(province)).isEmpty();
        assertThat(now(province)).isEmpty();
    }

    @Test
    void aPartOfAUnitMayGoOverAndTheOtherStay() {
        var west = invented.school(province, first, 105.1, 21.5);
        var east = invented.school(province, first, 105.9, 21.5);
        var id = invented.drafted(
                province, TODAY, a + "; " + a + "; Phường Tây", a + "; " + c + "; Phường Đông; Tỉnh Bên");
        Scopes.run(SYSTEM, () -> {
            drafting.outline(id, java.util.Map.of(a, Invented.square(105, 105.5), c, Invented.square(105.5, 106)));
            enactment.carryOut(id);
        });
        assertThat(of("organisations.organisation", "id", west).province()).isEqualTo(province.value());
        assertThat(of("organisations.organisation", "id", east).province()).isEqualTo(neighbour.value());
    }

    @Test
    void aProvinceThatThereIsNotOrACodeThatIsInUseThereIsToldByItsLine() {
        invented.commune(neighbour, c);
        var read = Scopes.call(
                SYSTEM,
                () -> reader.read(
                        a + ";" + c + ";Phường Chuyển;98\n" + b + ";" + Invented.code() + ";Phường Xa;Tỉnh Không Có",
                        province,
                        TODAY));
        assertThat(read.flaws())
                .extracting(PairFlaw::number, PairFlaw::key)
                .containsExactlyInAnyOrder(tuple(1, "inUse"), tuple(2, "province"));
    }

    @Test
    void oneUnitDoesNotBeginInTwoProvinces() {
        var read = Scopes.call(
                SYSTEM,
                () -> reader.read(a + ";" + c + ";Phường Chung;98\n" + b + ";" + c + ";Phường Chung", province, TODAY));
        assertThat(read.flaws()).extracting(PairFlaw::key).containsExactly("provinces");
        var spelt = Scopes.call(
                SYSTEM,
                () -> reader.read(
                        a + ";" + c + ";Phường Chung;98\n" + b + ";" + c + ";Phường Chung;TỈNH BÊN", province, TODAY));
        assertThat(spelt.flaws()).isEmpty();
    }

    private List<Line> then(AreaId of) {
        return Scopes.call(SYSTEM, () -> counts.then(of, TODAY.minusDays(1), Weight.EQUAL));
    }

    private List<Line> now(AreaId of) {
        return Scopes.call(SYSTEM, () -> counts.now(of, TODAY, Weight.EQUAL));
    }

    private record Lies(int province, int commune) {}

    private Lies of(String table, String column, OrganisationId organisation) {
        return invented.as(() -> jdbc.sql("select province_id, commune_id from " + table + " where " + column + " = ?")
                .param(organisation.value())
                .query((row, i) -> new Lies(row.getInt(1), row.getInt(2)))
                .single());
    }

    /** Acts as somebody of the province's office, who sees and may do what such a person does. */
    private static <T> T asOffice(AreaId of, Supplier<T> work) {
        var viewer = new Viewer(
                new AccountId(UUID.randomUUID()),
                "thu",
                "Thử",
                Set.of(Role.OFFICE),
                List.of(of.value()),
                List.of(),
                List.of());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
        try {
            return Scopes.call(new Scope("thu", false, List.of(of.value()), List.of(), List.of()), work::get);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void asOffice(AreaId of, Runnable work) {
        asOffice(of, () -> {
            work.run();
            return true;
        });
    }

    private boolean seenBy(AreaId office, OrganisationId organisation) {
        return asOffice(
                office,
                () -> invented.transactional(
                        () -> jdbc.sql("select exists (select from organisations.organisation where id = ?)")
                                .param(organisation.value())
                                .query(Boolean.class)
                                .single()));
    }

    private List<String> state(OrganisationId organisation) {
        return invented.as(() -> jdbc.sql("""
                        select (to_jsonb(o) - 'version')::text from organisations.organisation o where id = :id
                        union all select to_jsonb(c)::text from organisations.public_card c where id = :id
                        union all select (to_jsonb(d) - 'version')::text from directives.obligation d where organisation_id = :id
                        union all select to_jsonb(u)::text from areas.area u where province_id in (:province, :neighbour)
                        order by 1
                        """)
                .param("id", organisation.value())
                .param("province", province.value())
                .param("neighbour", neighbour.value())
                .query((row, i) -> row.getString(1))
                .list());
    }
}
