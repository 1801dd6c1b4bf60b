package vn.binhyen.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;

/** Says of any figure what it counts, how it was computed, and which facts it is made of. */
@Service
@Transactional(readOnly = true)
class Explanations {

    private final Figures figures;
    private final Measures measures;
    private final Contributions contributions;
    private final FigureView view;

    Explanations(Figures figures, Measures measures, Contributions contributions, FigureView view) {
        this.figures = figures;
        this.measures = measures;
        this.contributions = contributions;
        this.view = view;
    }

    /** Which figure is to be explained. */
    record Asked(
            String measure,
            @Nullable Integer area,
            Period period,
            @Nullable Instant asOf) {}

    Explanation of(Asked asked, @Nullable String after, int size) {
        var place = view.place(asked.area());
        var measure = edition(asked.measure(), asked.period());
        var rule = measure.rule();
        var parts = Stream.of(rule.part(), rule.whole())
                .filter(Objects::nonNull)
                .map(code -> edition(code, asked.period()))
                .toList();
        var codes = Stream.concat(Stream.of(measure), parts.stream())
                .map(Measure::code)
                .toList();
        var table = figures.read(
                new FigureQuery(codes, place.level(), place.area(), List.of(asked.period()), asked.asOf()));
        var row = table.row(measure.code(), place.area());
        var query = query(measure, asked, place, after);
        var facts = parts.isEmpty() ? contributions.page(query, size + 1) : List.<Contribution>of();
        return new Explanation(
                measure,
                asked.period(),
                place.area(),
                place.name(),
                row.map(each -> each.value(0)).orElse(null),
                place.communes(),
                row.map(each -> each.areas().getFirst()).orElse(0),
                row.map(each -> each.isUnsummable(0)).orElse(false),
                parts.stream()
                        .map(part -> new Explanation.Part(
                                part,
                                table.row(part.code(), place.area())
                                        .map(each -> each.value(0))
                                        .orElse(null)))
                        .toList(),
                facts.stream().limit(size).toList(),
                facts.size() > size ? facts.get(size - 1).place() : null,
                !place.isProvince() && contributions.isToldTwice(query),
                asked.asOf());
    }

    private ContributionQuery query(Measure measure, Asked asked, FigureView.Place place, @Nullable String after) {
        return new ContributionQuery(
                measure,
                view.provinceOf(place),
                place.isProvince() ? null : place.area(),
                asked.period(),
                asked.asOf(),
                after);
    }

    private Measure edition(String code, Period period) {
        return measures.editions(code).stream()
                .filter(each -> !each.effectiveFrom().isAfter(period.lastDay()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMeasure(code));
    }
}
