package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** In which order the points of a model are read, piece by piece. */
@PersistenceTest
class PointListTest {

    @Autowired
    PointList list;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Test
    void thoseThatRunComeBeforeThoseThatEndedHoweverLargeThePieces(@Autowired Areas areas) {
        var ground = Ground.fresh(areas);
        Scopes.run(Scope.system("test"), () -> {
            var model = ModelId.fresh();
            models.propose(
                    model, new Body(ground.province(), null, null, "Thành phố"), TODAY.minusDays(9), terms("Tổ"));
            for (var name : List.of("D", "B", "A", "C")) {
                var point = PointId.fresh();
                var body = new Body(ground.province(), ground.commune(), UUID.randomUUID(), name);
                points.start(point, model, body, new PointTerms(TODAY.minusDays(9), 1, null, null));
                if (name.equals("A") || name.equals("C")) points.end(point, TODAY, "Hết kinh phí");
            }
            for (int size = 1; size <= 5; size++)
                assertThat(inPieces(model, size)).containsExactly("B", "D", "A", "C");
            assertThat(list.of(model, UUID.randomUUID(), 5)).isEmpty();
        });
    }

    private List<String> inPieces(ModelId model, int size) {
        var names = new ArrayList<String>();
        UUID after = null;
        for (var piece = list.of(model, after, size); !piece.isEmpty(); piece = list.of(model, after, size)) {
            piece.forEach(card -> names.add(card.bodyName()));
            after = piece.getLast().id();
        }
        return names;
    }
}
