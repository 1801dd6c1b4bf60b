package vn.binhyen.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Folding;

/** Finds measures by what they are called or by their code; accents and case do not matter. */
@Component
class MeasureSearch {

    private final Measures measures;
    private final Reach reach;

    MeasureSearch(Measures measures, Reach reach) {
        this.measures = measures;
        this.reach = reach;
    }

    List<Measure> find(@Nullable String words) {
        var sought = Folding.fold(words == null ? "" : words.strip());
        return measures.inForce(reach.today()).stream()
                .filter(measure -> Folding.fold(searched(measure)).contains(sought))
                .toList();
    }

    private static String searched(Measure measure) {
        return String.join(
                " ",
                measure.code(),
                measure.vietnamese().name(),
                measure.vietnamese().definition(),
                measure.english().name());
    }
}
