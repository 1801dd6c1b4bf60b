package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.areas.Redrawing.Weight;

/** Figures and what they are made of, for programs. Periods are named as in {@code calendar_year:2026:month:3}. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureApiController {

    private final Figures figures;
    private final FiguresByStructure byStructure;
    private final Explanations explanations;

    FigureApiController(Figures figures, FiguresByStructure byStructure, Explanations explanations) {
        this.figures = figures;
        this.byStructure = byStructure;
        this.explanations = explanations;
    }

    /** A period and its days. */
    record PeriodDays(String code, LocalDate firstDay, LocalDate lastDay) {}

    /** What was asked for; each row has a value for each period, null where nothing is known. */
    record Answer(
            @Nullable Instant asOf,
            List<PeriodDays> periods,
            List<FigureRow> figures,
            List<FigureTable.Break> breaks) {}

    /**
     * With a {@code structure}, figures of communes are drawn for the communes of that day, and what of a split one is not known is divided
     * {@code by} a weight; without one they are as they were told.
     */
    @GetMapping
    Answer figures(
            @RequestParam List<String> measures,
            @RequestParam(defaultValue = "COMMUNE") FigureLevel level,
            @RequestParam(required = false) @Nullable Integer area,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate structure,
            @RequestParam(defaultValue = "POPULATION") Weight by) {
        var first = Periods.parse(from);
        var periods = FigureQuery.periods(first, to == null ? first : Periods.parse(to));
        var query = new FigureQuery(measures, level, area, periods, asOf);
        var table = structure == null ? figures.read(query) : byStructure.read(query, structure, by);
        return new Answer(
                asOf,
                periods.stream()
                        .map(period -> new PeriodDays(period.code(), period.firstDay(), period.lastDay()))
                        .toList(),
                table.rows(),
                table.breaks());
    }

    /** What one figure is made of; without an area of all that the caller reads. */
    record Explained(
            String measure,
            String name,
            String definition,
            String unit,
            int area,
            String period,
            @Nullable BigDecimal value,
            int communes,
            int known,
            boolean unsummable,
            List<Contribution> facts,
            @Nullable String next,
            boolean twice) {}

    @GetMapping("/{measure}")
    Explained figureExplained(
            @PathVariable String measure,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable Integer area,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String after) {
        var found = explanations.of(new Explanations.Asked(measure, area, Periods.parse(period), asOf), after, 100);
        var text = found.measure().vietnamese();
        return new Explained(
                measure,
                text.name(),
                text.definition(),
                text.unit(),
                found.area(),
                period,
                found.value(),
                found.communes(),
                found.known(),
                found.unsummable(),
                found.facts(),
                found.next(),
                found.twice());
    }
}
