package vn.binhyen.catalogue;

import static java.text.Normalizer.Form.NFD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.catalogue.PublishedModels.LAUNCH;
import static vn.binhyen.catalogue.PublishedModels.TODAY;
import static vn.binhyen.catalogue.PublishedModels.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.AliveCheck;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** What the catalogue finds and how it follows. Reads are those of nobody in particular. */
@PersistenceTest
class CatalogueTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    @Autowired
    Duplicates duplicates;

    @Autowired
    NearCopies nearCopies;

    @Autowired
    PublishedModels published;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    AliveChecks checks;

    @Autowired
    Following following;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Areas areas;

    /** A word that only this test's models have. */
    final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

    Ground ground;
    Body owner;

    @BeforeEach
    void aCommune() {
        ground = Ground.fresh(areas);
        owner = new Body(ground.province(), ground.commune(), null, "Phường thử");
    }

    @Test
    void theNameWeighsMoreThanTheProblemAndTheProblemMoreThanTheRestWhateverTheAccents() {
        var rest = published(terms("Một " + word, "Mất xe", "Tuần tra đêm ở ngõ, giữ đồ"));
        var name = published(terms("Tuần tra đêm " + word, "Mất xe", "Đi bộ"));
        var problem = published(terms("Hai " + word, "Thiếu tuần tra về đêm", "Đi bộ"));
        assertThat(found(words("TUAN TRA dem " + word))).containsExactly(name, problem, rest);
        assertThat(found(words("tuần tra giu đo " + word))).containsExactly(rest);
        asSystem(() -> models.correct(new ModelId(name), terms("Tuần tra đêm " + word, "Mất xe", "Đi bộ nhanh")));
        assertThat(found(words("TUAN TRA dem " + word))).containsExactly(name, problem, rest);
    }

    @Test
    void wordsOfTheProblemAreSoughtInTheProblemAlone() {
        published(terms("Lừa đảo " + word, "Mất xe", "Đi bộ"));
        var problem = published(terms("Hai " + word, "Lừa đảo qua mạng", "Đi bộ"));
        assertThat(found(new CatalogueFilter(word, "lua dao", null, null, null, null, null)))
                .containsExactly(problem);
    }

    @Test
    void aPartThatIsNotToldHasNoWords() {
        var model = published(new ModelTerms(
                ModelKind.MODEL, "Một " + word, "Mất xe", OrganisationKind.SCHOOL, "Đi bộ", null, null, null));
        assertThat(found(words(word))).containsExactly(model);
        assertThat(found(words("null " + word))).isEmpty();
    }

    @Test
    void whatAnybodyWhoEntersAModelIsToldOfAnotherHasNoTelephone() {
        var model = published(terms("Một 0912345678 " + word, "Mất xe, gọi Zalo/0912345678", "Đi bộ"));
        var told = jdbc.sql("select name, problem, name_words, problem_words from catalogue.known_model where id = ?")
                .param(model)
                .query()
                .singleRow();
        assertThat(told)
                .containsEntry("name", "Một […] " + word)
                .containsEntry("problem", "Mất xe, gọi Zalo/[…]")
                .containsEntry("name_words", "mot " + word)
                .containsEntry("problem_words", "mat xe goi zalo");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) published(terms("Số " + i % 3 + " " + word, "Mất xe", "Đi bộ"));
        for (var filter : List.of(words(word), new CatalogueFilter(null, null, null, null, CostBand.LOW, null, null))) {
            var pieces = new ArrayList<UUID>();
            UUID after = null;
            do {
                var piece = catalogue.search(filter, after, 3);
                piece.forEach(card -> pieces.add(card.id()));
                after = piece.isEmpty() ? null : piece.getLast().id();
            } while (after != null);
            assertThat(pieces).doesNotHaveDuplicates().containsAll(found(words(word)));
        }
    }

    @Test
    void aChoiceTellsHowManyModelsItWouldLeave() {
        published(terms("Một " + word, "Mất xe", "Đi bộ"));
        var preparing = approved(terms("Hai " + word, "Mất xe", "Đi bộ"));
        var facets = catalogue.facets(new CatalogueFilter(word, null, null, null, null, State.PREPARING, null));
        assertThat(facets.state()).containsEntry("PREPARING", 1L).containsEntry("RUNNING", 1L);
        assertThat(facets.cost()).isEqualTo(Map.of("LOW", 1L));
        assertThat(facets.meantFor()).isEqualTo(Map.of("SCHOOL", 1L));
        assertThat(found(new CatalogueFilter(word, null, null, null, null, State.PREPARING, Evidence.NONE)))
                .containsExactly(preparing);
    }

    @Test
    void whatAModelIsAgainstIsReadFromTheWordsOfItsProblem() {
        var fire = published(terms("Một " + word, "CHÁY, nổ và mất cắp ở chợ", "Đi bộ"));
        var none = published(terms("Hai cháy " + word, "Người chạy bộ khó nhận cảnh báo", "Chữa cháy"));
        var theft = published(terms("Ba " + word, Normalizer.normalize("Trộm xe", NFD), "Đi bộ"));
        var burning = new CatalogueFilter(word, null, Topic.FIRE, null, null, null, null);
        assertThat(found(burning)).containsExactly(fire);
        assertThat(found(new CatalogueFilter(word, null, Topic.THEFT, null, null, null, null)))
                .containsExactlyInAnyOrder(fire, theft);
        assertThat(catalogue.facets(burning).topic()).isEqualTo(Map.of("FIRE", 1L, "OTHER", 1L, "THEFT", 2L));
        assertThat(catalogue.facets(burning).cost()).isEqualTo(Map.of("LOW", 1L));
        asSystem(() -> models.correct(new ModelId(none), terms("Hai " + word, "Ma tuý ở khu trọ", "Đi bộ")));
        assertThat(catalogue.facets(words(word)).topic()).containsEntry("DRUGS", 1L);
    }

    @Test
    void howManyAreFoundIsToldWhateverFitsOnThePage() {
        for (int i = 0; i < 3; i++) published(terms("Số " + i + " " + word, "Mất xe", "Đi bộ"));
        approved(terms("Bốn " + word, "Mất xe", "Đi bộ"));
        assertThat(catalogue.look(words(word), null, 2).total()).isEqualTo(4);
        var running = new CatalogueFilter(word, null, null, null, null, State.RUNNING, null);
        assertThat(catalogue.look(running, null, 2).total()).isEqualTo(3);
        var paused = new CatalogueFilter(word, null, null, null, null, State.PAUSED, null);
        assertThat(catalogue.look(paused, null, 2).total()).isZero();
    }

    @Test
    void onlyWhatIsApprovedIsPublishedAndWhatIsWithdrawnIsGone() {
        asSystem(() -> {
            var proposal = published.proposed(owner, terms("Một " + word, "Mất xe", "Đi bộ"));
            assertThatThrownBy(() -> publishing.publish(proposal.value())).isInstanceOf(NotYetApproved.class);
            published.take(proposal, Stage.ENDED, LAUNCH);
            assertThatThrownBy(() -> publishing.publish(proposal.value())).isInstanceOf(NotYetApproved.class);
        });
        var model = published(terms("Hai " + word, "Mất xe", "Đi bộ"));
        assertThat(found(words(word))).containsExactly(model);
        asSystem(() -> publishing.withdraw(model));
        assertThat(found(words(word))).isEmpty();
        asSystem(() -> {
            published.take(new ModelId(model), Stage.ENDED, TODAY);
            publishing.publish(model);
        });
        assertThat(found(new CatalogueFilter(word, null, null, null, null, State.ENDED, null)))
                .containsExactly(model);
        asSystem(() -> publishing.withdraw(model));
        assertThatThrownBy(() -> catalogue.get(model)).isInstanceOf(NotInTheCatalogue.class);
    }

    @Test
    void whatChangesIsPublicAsItReadsNowInTheSameTransaction() {
        var model = published(terms("Một " + word, "Mất xe", "Đi bộ"));
        asSystem(() -> models.correct(new ModelId(model), terms("Đổi tên " + word, "Mất chó", "Đi bộ")));
        assertThat(catalogue.get(model).entry().said().name()).isEqualTo("Đổi tên " + word);
        assertThat(found(words("doi ten " + word))).containsExactly(model);
        asSystem(() -> published.take(new ModelId(model), Stage.PAUSED, TODAY));
        assertThat(catalogue.get(model).entry().standing().state()).isEqualTo(State.PAUSED);
        asSystem(() -> transaction.executeWithoutResult(status -> {
            models.correct(new ModelId(model), terms("Thôi " + word, "Mất chó", "Đi bộ"));
            status.setRollbackOnly();
        }));
        assertThat(catalogue.get(model).entry().said().name()).isEqualTo("Đổi tên " + word);
    }

    @Test
    void pointsAreCountedByCommuneAndHowLongTheyLastIsTold() {
        var model = published(terms("Một " + word, "Mất xe", "Đi bộ"));
        var other = PointId.fresh();
        var place = new Body(ground.province(), ground.otherCommune(), UUID.randomUUID(), "Nơi KÍN-tên");
        asSystem(() -> points.start(other, new ModelId(model), place, new PointTerms(LAUNCH, 1, null, null)));
        assertThat(communes(model))
                .containsExactlyInAnyOrder(ground.commune() + " 1 1", ground.otherCommune() + " 1 1");
        assertThat(catalogue.get(model).lasting()).isEqualTo(new Lasting(2, 0, null));
        asSystem(() -> {
            checks.answer(other, new AliveCheck(null, LAUNCH.plusMonths(13), true, null, null, null, null, null));
            points.end(other, TODAY, "Thôi làm");
        });
        assertThat(communes(model)).containsExactly(ground.commune() + " 1 1", ground.otherCommune() + " 0 1");
        assertThat(catalogue.get(model).lasting()).isEqualTo(new Lasting(2, 1, 1.0));
        asSystem(() -> published.take(new ModelId(model), Stage.ENDED, TODAY));
        assertThat(catalogue.get(model).lasting().stopped()).isEqualTo(2);
    }

    @Test
    void aTextThatBecomesThatOfAnotherIsACopyWhateverItsNameAndProblem() {
        var working = "Đội trực hai ca ở cổng, ghi sổ từng ca, báo công an phường khi có người lạ " + word;
        var far = new Body(ground.province(), ground.otherCommune(), null, "Phường nguồn");
        asSystem(() -> {
            var source = published.proposed(far, terms("Ngõ đèn", "Cháy nổ ở chợ", "Chưa viết"));
            var mine = published.proposed(owner, terms("Xóm vắng " + word, "Chèo kéo khách du lịch", working));
            assertThat(alike(mine)).isEmpty();
            var again = published.proposed(owner, terms("Bến đò", "Lừa đảo qua mạng", working));
            assertThat(duplicates.of(models.get(mine)))
                    .noneMatch(each -> each.model().id().equals(again.value()));
            models.correct(source, terms("Ngõ đèn", "Cháy nổ ở chợ", working));
            assertThat(alike(mine)).containsExactly(source + " copied");
            models.correct(source, terms("Ngõ đèn", "Cháy nổ ở chợ", "Viết lại cả rồi"));
            assertThat(alike(mine)).isEmpty();
        });
    }

    /** Of those made here. */
    private List<String> alike(ModelId model) {
        return duplicates.of(models.get(model)).stream()
                .filter(each -> each.model().ownerName().equals("Phường nguồn"))
                .map(each -> each.model().id() + (each.copied() ? " copied" : " alike"))
                .toList();
    }

    @Test
    void ofWhatIsNotEnteredYetTheThreeNearestAreToldTheNearestFirst() {
        asSystem(() -> {
            var name = "aa" + word + " bb" + word + " cc" + word;
            published.proposed(owner, terms(name, "khác hẳn", "Đi bộ"));
            for (int i = 0; i < 3; i++) published.proposed(owner, terms("dd" + i, name, "Đi bộ"));
            published.proposed(owner, terms(name + " dd", name, "Đi bộ"));
            assertThat(nearCopies.register().of(owner, terms(name, name, "Đi bộ")))
                    .extracting(NearCopy::name)
                    .hasSize(3)
                    .startsWith(name + " dd")
                    .doesNotContain(name);
        });
    }

    @Test
    void fiveTakePartInPublicAndFourDoNot() {
        assertThat(participants(5)).isEqualTo(5);
        assertThat(participants(4)).isNull();
    }

    private @Nullable Integer participants(int people) {
        var model = published(new ModelTerms(
                ModelKind.MODEL, people + " " + word, "Mất xe", OrganisationKind.SCHOOL, "Đi bộ", null, null, people));
        return catalogue.get(model).entry().said().participants();
    }

    @Test
    void modelsThatCameBesideTheApplicationAreLearntAtTheNextStart() {
        var model = published(terms("Một " + word, "Mất xe", "Đi bộ"));
        forget(model);
        assertThat(known(model)).isFalse();
        following.catchUp();
        assertThat(known(model)).isTrue();
    }

    private void forget(UUID model) {
        asSystem(() ->
                transaction.executeWithoutResult(status -> jdbc.sql("delete from catalogue.known_model where id = ?")
                        .param(model)
                        .update()));
    }

    private boolean known(UUID model) {
        return jdbc.sql("select exists (select from catalogue.known_model where id = ?)")
                .param(model)
                .query(Boolean.class)
                .single();
    }

    private List<String> communes(UUID model) {
        return catalogue.get(model).communes().stream()
                .map(each -> each.communeId() + " " + each.running() + " " + each.ever())
                .toList();
    }

    private List<UUID> found(CatalogueFilter filter) {
        return catalogue.search(filter, null, 100).stream()
                .map(CatalogueCard::id)
                .toList();
    }

    private static CatalogueFilter words(String words) {
        return new CatalogueFilter(words, null, null, null, null, null, null);
    }

    private UUID published(ModelTerms terms) {
        return Scopes.call(
                Scope.system("test"), () -> published.published(owner, terms).value());
    }

    private UUID approved(ModelTerms terms) {
        return Scopes.call(Scope.system("test"), () -> {
            var model = published.proposed(owner, terms);
            published.take(model, Stage.SURVEYED, LAUNCH);
            published.take(model, Stage.APPROVED, LAUNCH);
            publishing.publish(model.value());
            return model.value();
        });
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
