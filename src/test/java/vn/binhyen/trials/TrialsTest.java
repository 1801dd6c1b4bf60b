package vn.binhyen.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhyen.trials.TrialDesigns.OF_A_FILE;
import static vn.binhyen.trials.TrialDesigns.START;
import static vn.binhyen.trials.TrialDesigns.units;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.evaluation.Gate;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;
import vn.binhyen.lists.ListFile;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelEffect;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;

/** A design is frozen, its data come, and they say what they say. */
@PersistenceTest
class TrialsTest {

    @Autowired
    Trials trials;

    @Autowired
    Judging judging;

    @Autowired
    VerdictRecords verdicts;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Organisations organisations;

    @Autowired
    Screen screen;

    @Autowired
    UnitOffers offers;

    @Autowired
    ModelEffects effects;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    Areas areas;

    @TempDir
    Path files;

    Ground ground;
    ModelId model;

    @BeforeEach
    void aModelOfACommune() {
        ground = Ground.fresh(areas);
        model = ModelId.fresh();
        var terms = new ModelTerms(ModelKind.MODEL, "Tổ tự quản", "Mất cắp xe", null, "Trực đêm", null, null, null);
        asSystem(() -> models.propose(model, body(ground.commune()), START.minusYears(1), terms));
    }

    @Test
    void aLargeReductionInManyPlacesIsShownAndTheSameDataAreNotJudgedTwice() throws Exception {
        var trial = frozen(units(12, 20));
        receive(trial, TrialDesigns.counts(units(12, 20), 0.6, 7));
        judge(trial);
        judge(trial);
        var verdict = only(trial);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.SHOWN_REDUCTION);
        assertThat(verdict.level()).isEqualTo(4);
        var finding = verdict.working().finding();
        assertThat(finding).isNotNull();
        assertThat(finding.ratio()).isBetween(0.5, 0.7);
        assertThat(verdict.working().months()).hasSize(36);
        var after = verdict.working().months().subList(24, 36);
        assertThat(after.stream().mapToLong(Working.Month::observed).sum()).isEqualTo(Math.round(finding.observed()));
        assertThat(after.stream().mapToDouble(Working.Month::expected).sum())
                .isCloseTo(finding.expected(), org.assertj.core.data.Percentage.withPercentage(0.5));
    }

    /** Two trials that do not say the same: neither speaks for the model. */
    @Test
    void theRegisterOfModelsIsToldWhatAllTrialsTogetherSay() throws Exception {
        var one = frozen(units(12, 20));
        receive(one, TrialDesigns.counts(units(12, 20), 0.6, 7));
        judge(one);
        assertThat(asSystem(() -> effects.find(model)).orElseThrow().shown()).isEqualTo(ModelEffect.Shown.REDUCTION);
        var other = frozen(units(12, 20));
        receive(other, TrialDesigns.counts(units(12, 20), 1, 3));
        judge(other);
        var both = asSystem(() -> effects.find(model)).orElseThrow();
        assertThat(both.shown()).isEqualTo(ModelEffect.Shown.MIXED);
        assertThat(both.trials()).isEqualTo(2);
    }

    /** The design was frozen when its months were over: it may not say that the model did it. */
    @Test
    void aDesignFrozenAfterTheStartIsMarkedForEverAndWordedWithReserve() throws Exception {
        var trial = frozen(units(12, 20));
        receive(trial, TrialDesigns.counts(units(12, 20), 0.6, 7));
        judge(trial);
        assertThat(asSystem(() -> trials.get(trial)).frozen().dataFirst()).isTrue();
        assertThat(only(trial).working().wording()).isEqualTo(2);
    }

    @Test
    void noEffectIsNotShown() throws Exception {
        var trial = frozen(units(12, 20));
        receive(trial, TrialDesigns.counts(units(12, 20), 1, 3));
        judge(trial);
        assertThat(only(trial).kind()).isEqualTo(VerdictKind.NOT_SHOWN);
    }

    @Test
    void whileAMonthIsNotKnownNoNumberIsGivenAndAsSoonAsItIsTheDataAreJudged() throws Exception {
        var trial = frozen(units(12, 20));
        var whole = TrialDesigns.counts(units(12, 20), 0.6, 7);
        var lines = new ArrayList<>(whole.lines().toList());
        lines.removeLast();
        receive(trial, String.join("\n", lines));
        judge(trial);
        assertThat(only(trial).kind()).isEqualTo(VerdictKind.REFUSED);
        assertThat(only(trial).working().missing()).isEqualTo(1);
        assertThat(only(trial).working().finding()).isNull();
        receive(trial, whole);
        judge(trial);
        assertThat(latest(trial).kind()).isEqualTo(VerdictKind.SHOWN_REDUCTION);
        assertThat(latest(trial).ordinal()).isEqualTo(2);
    }

    @Test
    void whoeverLooksAgainWithOtherDataIsRefused() throws Exception {
        var trial = frozen(units(12, 20));
        receive(trial, TrialDesigns.counts(units(12, 20), 0.9, 7));
        judge(trial);
        receive(trial, TrialDesigns.counts(units(12, 20), 0.6, 8));
        judge(trial);
        assertThat(latest(trial).kind()).isEqualTo(VerdictKind.REFUSED);
        assertThat(latest(trial).working().gates())
                .extracting(Working.OpenGate::gate)
                .containsExactly(Gate.REPEATED_LOOKS);
    }

    @Test
    void whatIsFrozenIsNotChangedAndADraftIsNotJudged() {
        var trial = designed(units(2, 2));
        assertThatThrownBy(() -> judge(trial)).isInstanceOf(NotInThatState.class);
        asSystem(() -> trials.freeze(trial));
        assertThatThrownBy(() -> asSystem(() -> trials.correct(trial, OF_A_FILE)))
                .isInstanceOf(NotInThatState.class);
        assertThatThrownBy(() -> asSystem(() -> trials.compare(trial, units(3, 3))))
                .isInstanceOf(NotInThatState.class);
        assertThatThrownBy(() -> asSystem(() -> trials.freeze(trial))).isInstanceOf(NotInThatState.class);
    }

    @Test
    void theHashIsTheDesignsAlone() {
        var one = asSystem(() -> trials.get(frozen(units(3, 4)))).frozen().hash();
        var same = asSystem(() -> trials.get(frozen(units(3, 4)))).frozen().hash();
        var other = asSystem(() -> trials.get(frozen(units(3, 5)))).frozen().hash();
        assertThat(same).isEqualTo(one).isNotEqualTo(other);
    }

    @Test
    void whereTheModelRunsNothingIsComparedWithIt() {
        asSystem(() -> points.start(
                PointId.fresh(), model, body(ground.otherCommune()), new PointTerms(START, 1, null, null)));
        var trial = designed(List.of());
        var compared = List.of(
                Unit.named("Thí điểm", Role.TREATED, START),
                Unit.commune("Phường bên", ground.otherCommune(), Role.COMPARED, null));
        assertThatThrownBy(() -> asSystem(() -> trials.compare(trial, compared)))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining("422");
    }

    @Test
    void aFileIsTakenInWholeOrNotAtAll() throws Exception {
        var trial = designed(units(1, 1));
        var head = "Đơn vị,Tháng,Số,Quy mô\n";
        receive(trial, head + "Thí điểm 1,1/2023,4,1200\nSo sánh 1,2023-01,0,900.5\nSo sánh 1,2023-02-01,,\n");
        assertThat(known(trial)).as("a blank is not known").isEqualTo(2);
        for (var wrong : List.of(
                "Nơi khác,1/2023,4,",
                "Thí điểm 1,13/2023,4,",
                "Thí điểm 1,2023-02xyz,4,",
                "Thí điểm 1,1/2019,4,",
                "Thí điểm 1,2/2023,-1,",
                "Thí điểm 1,2/2023,1.5,",
                "Thí điểm 1,2/2023,NaN,",
                "Thí điểm 1,2/2023,1,0",
                "Thí điểm 1,2/2023,1,\nThí điểm 1,2/2023,1,")) {
            assertThatThrownBy(() -> receive(trial, head + "So sánh 1,3/2023,7,\n" + wrong + "\n"))
                    .as(wrong)
                    .isInstanceOf(DataRefused.class);
            assertThat(known(trial)).as(wrong).isEqualTo(2);
        }
    }

    @Test
    void communesAreProposedByWhereTheModelRunsAndWhatLiesBesideIt() {
        var hanoi = areas.mappedProvinces().getFirst();
        var communes = areas.communesOf(hanoi.id(), LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        int with = communes.get(60).id().value();
        var own = ModelId.fresh();
        var owner = new Body(hanoi.id().value(), with, null, communes.get(60).name());
        var terms = new ModelTerms(ModelKind.MODEL, "Tổ tự quản", "Mất cắp xe", null, "Trực đêm", null, null, null);
        var trial = TrialId.fresh();
        asSystem(() -> {
            models.propose(own, owner, START.minusYears(1), terms);
            points.start(PointId.fresh(), own, owner, new PointTerms(START.plusDays(9), 1, null, null));
            trials.design(trial, own, TrialDesigns.ofTheLedger("B09", null));
        });
        var offered = asSystem(() -> offers.of(trials.get(trial)));
        assertThat(offered).hasSize(communes.size());
        var treated = offered.stream()
                .filter(each -> each.key().equals(with))
                .findFirst()
                .orElseThrow();
        assertThat(treated.role()).isEqualTo(Role.TREATED);
        assertThat(treated.adopted()).isEqualTo(START.plusMonths(1));
        var beside = areas.neighbours(hanoi.id()).get(new AreaId(with));
        assertThat(offered.stream().filter(Offer::beside).map(Offer::key))
                .containsExactlyInAnyOrderElementsOf(
                        beside.stream().map(AreaId::value).toList());
    }

    /** Before the first month with the model is over: that is when a design is worth most. */
    @Test
    void whatWasAlikeBeforeTheStartIsProposedThoughNothingIsKnownOfTheMonthsAfterIt() {
        var start = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).withDayOfMonth(1);
        var terms = TrialDesigns.terms("Số buổi", "B09", null, start.minusMonths(6), start, start.plusMonths(6));
        var trial = TrialId.fresh();
        asSystem(() -> {
            points.start(PointId.fresh(), model, body(ground.commune()), new PointTerms(start, 1, null, null));
            trials.design(trial, model, terms);
        });
        for (int commune : List.of(ground.commune(), ground.otherCommune())) tell(commune, start.minusMonths(6), 6);
        var offered = asSystem(() -> offers.of(trials.get(trial)));
        var here = List.of(ground.commune(), ground.otherCommune());
        assertThat(offered.stream().filter(each -> here.contains(each.key())))
                .extracting(Offer::key, Offer::role, Offer::before)
                .containsExactlyInAnyOrder(
                        tuple(ground.commune(), Role.TREATED, 18L), tuple(ground.otherCommune(), Role.COMPARED, 18L));
    }

    /** Schools that run the model are treated; those of their kind that were most alike are proposed; others are none of them. */
    @Test
    void organisationsAreComparedByWhatTheyTellOfThemselves() {
        var with = IntStream.range(0, 10).mapToObj(i -> school()).toList();
        var without = IntStream.range(0, 10).mapToObj(i -> school()).toList();
        var silent = school();
        var terms = TrialDesigns.ofTheLedger("B09", UnitKind.ORGANISATION);
        var trial = TrialId.fresh();
        asSystem(() -> {
            for (var school : with) points.start(PointId.fresh(), model, school, new PointTerms(START, 1, null, null));
            trials.design(trial, model, terms);
        });
        var random = new Random(23);
        for (var school : with) tell(school, () -> 20 + random.nextInt(9), () -> 9 + random.nextInt(5));
        for (var school : without) tell(school, () -> 20 + random.nextInt(9), () -> 20 + random.nextInt(9));
        var offered = asSystem(() -> offers.of(trials.get(trial)));
        assertThat(keys(offered, Role.TREATED)).containsExactlyInAnyOrderElementsOf(ids(with));
        assertThat(keys(offered, Role.COMPARED)).containsAll(ids(without)).doesNotContain(silent.organisationId());
        var units = offered.stream()
                .filter(offer -> ids(with).contains(offer.key()) || ids(without).contains(offer.key()))
                .map(offer -> offer.unit(Objects.requireNonNull(offer.role()), offer.adopted()))
                .toList();
        asSystem(() -> {
            trials.compare(trial, units);
            trials.freeze(trial);
        });
        judge(trial);
        var verdict = only(trial);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.SHOWN_REDUCTION);
        assertThat(verdict.working().places().places()).hasSize(10);
        assertThat(asSystem(() -> trials.data(trial)).isComplete()).isTrue();
    }

    @Test
    void whatThePoliceCountByCommuneIsNeverComparedByOrganisation() {
        for (var code : List.of("E41", "E45"))
            assertThatThrownBy(() -> asSystem(() -> trials.design(
                            TrialId.fresh(), model, TrialDesigns.ofTheLedger(code, UnitKind.ORGANISATION))))
                    .isInstanceOf(TrialRefused.class);
    }

    private static List<Object> keys(List<Offer> offers, Role role) {
        return offers.stream()
                .filter(offer -> offer.role() == role)
                .map(Offer::key)
                .toList();
    }

    private static List<Object> ids(List<Body> schools) {
        return schools.stream()
                .map(school -> (Object) Objects.requireNonNull(school.organisationId()))
                .toList();
    }

    private void tell(Body school, IntSupplier before, IntSupplier after) {
        var facts = OF_A_FILE.months().stream()
                .map(month -> new Fact(
                        "B09",
                        month,
                        school.communeId(),
                        school.organisationId(),
                        false,
                        BigDecimal.valueOf(month.isBefore(START) ? before.getAsInt() : after.getAsInt())))
                .toList();
        var source = new SourceRecord("test.trial", UUID.randomUUID(), ground.province(), school.organisationId());
        asSystem(() -> transaction.executeWithoutResult(status -> ledger.state(source, facts)));
    }

    private Body school() {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                "Trường giả định " + id,
                Classification.school(SchoolLevel.LOWER_SECONDARY),
                new Place(ground.province(), ground.commune(), null, null, null));
        asSystem(() -> organisations.register(new Registration(id, facts, Provenance.own())));
        return new Body(ground.province(), ground.commune(), id.value(), facts.name());
    }

    /** Three sessions a month. */
    private void tell(int commune, LocalDate first, int months) {
        var facts = IntStream.range(0, months)
                .mapToObj(
                        month -> new Fact("B09", first.plusMonths(month), commune, null, false, BigDecimal.valueOf(3)))
                .toList();
        var source = new SourceRecord("test.trial", UUID.randomUUID(), ground.province(), null);
        asSystem(() -> transaction.executeWithoutResult(status -> ledger.state(source, facts)));
    }

    @Test
    void unitsThatNobodyCanKeepAreRefusedWithASentence() {
        var trial = TrialId.fresh();
        asSystem(() -> trials.design(trial, model, TrialDesigns.ofTheLedger("B09", null)));
        var stranger = List.of(Unit.named("Chợ", Role.COMPARED, null));
        assertThatThrownBy(() -> asSystem(() -> trials.compare(trial, stranger)))
                .isInstanceOf(TrialRefused.class);
        var other = designed(List.of());
        var midMonth = List.of(Unit.named("Chợ", Role.TREATED, START.plusDays(3)));
        assertThatThrownBy(() -> asSystem(() -> trials.compare(other, midMonth)))
                .isInstanceOf(TrialRefused.class);
        assertThatThrownBy(() -> asSystem(() -> trials.compare(other, units(2, 999))))
                .isInstanceOf(TrialRefused.class);
    }

    @Test
    void whoeverJudgesAtTheSameTimeFindsOneVerdict() throws Exception {
        var trial = frozen(units(12, 20));
        receive(trial, TrialDesigns.counts(units(12, 20), 0.6, 7));
        Callable<Boolean> judge = () -> {
            judge(trial);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var each : threads.invokeAll(List.of(judge, judge, judge))) each.get();
        }
        assertThat(only(trial).kind()).isEqualTo(VerdictKind.SHOWN_REDUCTION);
    }

    /** Of two trials that share places the first alone counts. */
    @Test
    void threePlacesOfAModelArePooledAndWhatSharesAPlaceIsNot() throws Exception {
        for (int place = 1; place <= 3; place++) {
            assertThat(asSystem(() -> screen.of(model.value())).together()).isEmpty();
            var units = TrialDesigns.units(12, 20, " nơi " + place);
            var trial = frozen(units);
            receive(trial, TrialDesigns.counts(units, 0.6, 10 + place));
            judge(trial);
            assertThat(only(trial).working().gates()).isEmpty();
        }
        var pooled = asSystem(() -> screen.of(model.value())).together();
        assertThat(pooled).hasSize(1);
        assertThat(pooled.getFirst().places()).isEqualTo(3);
        assertThat(pooled.getFirst().ratio()).isBetween(0.5, 0.7);
        assertThat(pooled.getFirst().pooled().prediction()).isNotNull();
        var again = frozen(TrialDesigns.units(12, 20, " nơi 3"));
        receive(again, TrialDesigns.counts(TrialDesigns.units(12, 20, " nơi 3"), 0.6, 15));
        judge(again);
        assertThat(only(again).logRatio()).isNotNull();
        assertThat(asSystem(() -> screen.of(model.value()))
                        .together()
                        .getFirst()
                        .places())
                .isEqualTo(3);
    }

    private TrialId designed(List<Unit> units) {
        var trial = TrialId.fresh();
        asSystem(() -> {
            trials.design(trial, model, OF_A_FILE);
            trials.compare(trial, units);
        });
        return trial;
    }

    private TrialId frozen(List<Unit> units) {
        var trial = designed(units);
        asSystem(() -> trials.freeze(trial));
        return trial;
    }

    private void receive(TrialId trial, String text) throws Exception {
        var file = Files.writeString(files.resolve("data.csv"), text);
        Scopes.call(Scope.system("test"), () -> trials.receive(trial, new ListFile("data.csv", file)));
    }

    private long known(TrialId trial) {
        return asSystem(() -> trials.data(trial)).series().stream()
                .mapToLong(each -> OF_A_FILE.months().size() - each.missing())
                .sum();
    }

    private void judge(TrialId trial) {
        asSystem(() -> judging.judge(trial));
    }

    private Verdict only(TrialId trial) {
        var all = asSystem(() -> verdicts.of(trial));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Verdict latest(TrialId trial) {
        return asSystem(() -> verdicts.of(trial)).getFirst();
    }

    private Body body(int commune) {
        return new Body(ground.province(), commune, null, String.format(Locale.ROOT, "Xã %d", commune));
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
