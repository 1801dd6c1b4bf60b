package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.organisations.OrganisationsFixture.asSystem;
import static vn.binhyen.organisations.OrganisationsFixture.entry;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class OrganisationsTest {

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationsFixture fixture;

    @Autowired
    Scoping scoping;

    @Autowired
    ScopeRecount recount;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Connections connections;

    @Test
    void aRegisteredOrganisationHasItsPublicCardAtOnce() {
        var name = fresh("Sở Mẫu Đống Đa");
        var id = fixture.registered(name, fixture.baDinh());
        assertThat(jdbc.sql(
                                "select name, folded_name, kind, in_scope, commune_id from organisations.public_card where id = :id")
                        .param("id", id.value())
                        .query()
                        .singleRow())
                .containsEntry("name", name)
                .containsEntry("folded_name", name.toLowerCase().replace("sở mẫu đống đa", "so mau dong da"))
                .containsEntry("kind", "AGENCY")
                .containsEntry("in_scope", "YES")
                .containsEntry("commune_id", fixture.baDinh().id().value());
    }

    @Test
    void registeringTwiceUnderOneIdEntersOne() {
        var registration = fixture.agency(fresh("Hai lần"), fixture.baDinh());
        asSystem(() -> organisations.register(registration));
        asSystem(() -> organisations.register(registration));
        assertThat(namesakes(registration.facts().name())).isEqualTo(1);
    }

    @Test
    void manyAreEnteredInOneAct() {
        var name = fresh("Nhiều");
        var many = java.util.stream.IntStream.range(0, 4500)
                .mapToObj(i -> fixture.agency(name, fixture.baDinh()))
                .toList();
        assertThat(asSystem(() -> organisations.registerAll(many))).isEqualTo(4500);
        assertThat(asSystem(() -> organisations.registerAll(many))).isZero();
        assertThat(namesakes(name)).isEqualTo(4500);
        assertThat(audited("organisations.register", "4500")).isEqualTo(1);
    }

    @Test
    void aQueryWithoutScopeSeesNothingThoughThereAreRows() {
        fixture.registered(fresh("Khuất"), fixture.baDinh());
        long seen = transaction.execute(status -> jdbc.sql("select count(*) from organisations.organisation")
                .query(Long.class)
                .single());
        assertThat(seen).isZero();
    }

    @Test
    void aCommuneDeskSeesOnlyItsCommune() {
        var own = fixture.registered(fresh("Trong phường"), fixture.baDinh());
        var other = fixture.registered(fresh("Phường khác"), fixture.hoanKiem());
        var unknown = fixture.registered(fresh("Chưa rõ"), null);
        var desk = new Scope(
                "desk", false, List.of(), List.of(fixture.baDinh().id().value()), List.of());
        var seen = Scopes.call(
                desk,
                () -> transaction.execute(
                        status -> jdbc.sql("select id from organisations.organisation where id in (:ids)")
                                .param("ids", List.of(own.value(), other.value(), unknown.value()))
                                .query(UUID.class)
                                .list()));
        assertThat(seen).containsExactly(own.value());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingOfHisIsSaved() {
        var id = fixture.registered(fresh("Hai người sửa"), fixture.baDinh());
        int seen = version(id);
        var first =
                OrganisationFacts.of(fresh("Người thứ nhất"), Classification.agency(), fixture.in(fixture.baDinh()));
        var second =
                OrganisationFacts.of(fresh("Người thứ hai"), Classification.agency(), fixture.in(fixture.baDinh()));
        edit(id, seen, first);
        assertThatThrownBy(() -> edit(id, seen, second)).isInstanceOf(SomeoneElseChangedThis.class);
        assertThat(asSystem(() -> organisations.get(id)).name()).isEqualTo(first.name());
    }

    @Test
    void aClosedOneStaysInTheRegisterAndCanBeReopened() {
        var id = fixture.registered(fresh("Giải thể"), fixture.baDinh());
        var day = scoping.today();
        act(() -> organisations.close(id, day, "Giải thể theo quyết định"));
        assertThat(asSystem(() -> organisations.get(id)).closedOn()).isEqualTo(day);
        assertThatThrownBy(() -> act(() -> organisations.close(id, day, "Lần nữa")))
                .isInstanceOf(AlreadyClosed.class);
        act(() -> organisations.reopen(id));
        assertThat(asSystem(() -> organisations.get(id)).closedOn()).isNull();
    }

    @Test
    void nobodyClosesAnOrganisationTomorrow() {
        var id = fixture.registered(fresh("Ngày mai"), fixture.baDinh());
        assertThatThrownBy(
                        () -> act(() -> organisations.close(id, scoping.today().plusDays(1), "Sớm")))
                .isInstanceOf(ClosedInTheFuture.class);
    }

    @Test
    void aTaxCodeBelongsToOneOnly() {
        var code = taxCode();
        asSystem(() -> organisations.register(withCode(fresh("Chủ của mã"), code)));
        assertThatThrownBy(() -> asSystem(() -> organisations.register(withCode(fresh("Kẻ đến sau"), code))))
                .isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() ->
                        asSystem(() -> organisations.registerAll(List.of(withCode(fresh("Kẻ đến sau"), code)))))
                .isInstanceOf(CodeTaken.class);
    }

    @Test
    void onlyThoseWithoutACommuneArePlaced() {
        var unplaced = fixture.registered(fresh("Chưa xếp"), null);
        var placed = fixture.registered(fresh("Đã xếp"), fixture.hoanKiem());
        int count = asSystem(() -> organisations.assignCommune(
                fixture.haNoi().id(), fixture.baDinh().id(), List.of(unplaced, placed)));
        assertThat(count).isEqualTo(1);
        assertThat(asSystem(() -> organisations.get(unplaced)).commune())
                .isEqualTo(fixture.baDinh().id());
        assertThat(asSystem(() -> organisations.get(placed)).commune())
                .isEqualTo(fixture.hoanKiem().id());
    }

    @Test
    void theRulesInForceAnswerAsTheCircularReads() {
        assertThat(answer(Classification.agency())).isEqualTo(ScopeAnswer.YES);
        assertThat(answer(new Classification(OrganisationKind.AGENCY, null, null, true)))
                .isEqualTo(ScopeAnswer.NO);
        assertThat(answer(Classification.enterprise(SizeClass.MICRO))).isEqualTo(ScopeAnswer.NO);
        assertThat(answer(Classification.enterprise(SizeClass.SMALL))).isEqualTo(ScopeAnswer.NO);
        assertThat(answer(Classification.enterprise(SizeClass.MEDIUM))).isEqualTo(ScopeAnswer.YES);
        assertThat(answer(Classification.enterprise(SizeClass.UNKNOWN))).isEqualTo(ScopeAnswer.UNKNOWN);
        assertThat(answer(Classification.school(SchoolLevel.KINDERGARTEN))).isEqualTo(ScopeAnswer.NO);
        assertThat(answer(Classification.school(SchoolLevel.PRIMARY))).isEqualTo(ScopeAnswer.NO);
        assertThat(answer(Classification.school(SchoolLevel.LOWER_SECONDARY))).isEqualTo(ScopeAnswer.YES);
        assertThat(answer(Classification.school(SchoolLevel.UNKNOWN))).isEqualTo(ScopeAnswer.UNKNOWN);
    }

    @Test
    void aNewRuleIsAppliedToEverybodyWhomItConcerns() throws SQLException {
        var id = asSystem(() -> organisations.register(entry(OrganisationFacts.of(
                fresh("Doanh nghiệp vừa"),
                Classification.enterprise(SizeClass.MEDIUM),
                fixture.in(fixture.baDinh())))));
        try {
            asOwner(
                    "insert into organisations.scope_rule select 1, '999/2026/TT-BCA', article, effective_from, null, kind,"
                            + " 'MEDIUM', null, null, 'NO', reason, confidence from organisations.scope_rule where id = 21");
            recount.recount();
            assertThat(asSystem(() -> organisations.get(id)).inScope()).isEqualTo(ScopeAnswer.NO);
            assertThat(cardAnswer(id)).isEqualTo("NO");
        } finally {
            asOwner(
                    "update organisations.scope_rule set effective_from = '2020-01-01', effective_until = '2020-01-02' where id = 1");
            recount.recount();
            asOwner("delete from organisations.scope_rule where id = 1");
        }
        assertThat(cardAnswer(id)).isEqualTo("YES");
    }

    private String cardAnswer(OrganisationId id) {
        return jdbc.sql("select in_scope from organisations.public_card where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private ScopeAnswer answer(Classification facts) {
        return asSystem(() -> scoping.judge(facts)).inScope();
    }

    private Registration withCode(String name, String code) {
        var facts =
                OrganisationFacts.of(name, Classification.enterprise(SizeClass.LARGE), fixture.in(fixture.baDinh()));
        return entry(facts.with(new Codes(code, null)));
    }

    static String taxCode() {
        while (true) {
            var nine = "%09d".formatted(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
            for (int check = 0; check < 10; check++) {
                if (new TaxCode(nine + check).hasRightCheckDigit()) return nine + check;
            }
        }
    }

    private int version(OrganisationId id) {
        return asSystem(() -> organisations.organisation(id)).version();
    }

    private void edit(OrganisationId id, int version, OrganisationFacts facts) {
        act(() -> organisations.edit(id, version, facts));
    }

    private static void act(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }

    private long namesakes(String name) {
        return jdbc.sql("select count(*) from organisations.public_card where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private long audited(String act, String count) {
        return asSystem(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from audit.entry where act = :act and details ->> 'count' = :count")
                        .param("act", act)
                        .param("count", count)
                        .query(Long.class)
                        .single()));
    }

    private void asOwner(String sql) throws SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
