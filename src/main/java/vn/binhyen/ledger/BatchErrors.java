package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.Areas;
import vn.binhyen.pages.Texts;

/** Says what is wrong with rows, in the reader's language. */
@Component
class BatchErrors {

    /** Why a commune's code is not found, the areas know best. */
    static final String COMMUNE = "ledger.batch.flaw.commune";

    private final Areas areas;
    private final Texts texts;

    BatchErrors(Areas areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /** A mistake as it is told. */
    record Told(int row, String column, String text) {}

    List<Told> of(Batch batch) {
        return batch.findings().flaws().stream()
                .map(flaw -> new Told(flaw.row(), flaw.head().inJson(), text(flaw.key(), flaw.arguments())))
                .toList();
    }

    String text(String key, List<String> arguments) {
        if (key.equals(COMMUNE)) return areas.whyNotFound(arguments.getFirst(), LocalDate.parse(arguments.getLast()));
        return texts.text(LocaleContextHolder.getLocale(), key, arguments.toArray());
    }
}
