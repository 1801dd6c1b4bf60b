package vn.binhyen.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures that are published, for programs that need no account. */
@RestController
class OpenFigureApiController {

    private final OpenFigures figures;

    OpenFigureApiController(OpenFigures figures) {
        this.figures = figures;
    }

    /** A year's table; the last value of a row is the year's, the row without a code is the whole province's. */
    record Answer(String measure, String name, String unit, int year, List<OpenTable.Row> rows) {}

    @GetMapping("/api/v1/open/figures/{measure}")
    Answer openFigures(@PathVariable String measure, @RequestParam(required = false) @Nullable Integer year) {
        var table = figures.table(measure, figures.yearShown(year));
        var text = table.measure().vietnamese();
        return new Answer(measure, text.name(), text.unit(), table.year(), table.rows());
    }
}
