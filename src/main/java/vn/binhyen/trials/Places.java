package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.FourCells;
import vn.binhyen.evaluation.Interval;
import vn.binhyen.evaluation.MetaAnalysis;
import vn.binhyen.evaluation.RateRatio;
import vn.binhyen.evaluation.Study;

/**
 * What each place with the model shows by itself beside all that are compared, and what the next place may see: the prediction
 * interval of {@link MetaAnalysis} over those places. They share the compared ones, so they stand beside the verdict, never in
 * its stead; pure.
 *
 * @param places one for each unit that is treated, in the order of the design
 * @param next how much a place that begins now may change; null with fewer than three that can be told
 */
public record Places(List<Place> places, @Nullable Interval next) {

    private static final double MISSING = 0.05;
    private static final int FEWEST = 3;

    /**
     * One place.
     *
     * @param observed events since the start there
     * @param expected those before it, moved as the compared ones moved; null where nothing was counted before
     * @param ratio of both, and the range that fits; null where one of the four counts is 0
     */
    public record Place(
            String name,
            long observed,
            @Nullable Double expected,
            @Nullable Double ratio,
            @Nullable Interval range) {}

    static Places none() {
        return new Places(List.of(), null);
    }

    /** Nothing where fewer than two places are treated, or nothing is compared. */
    static Places of(TrialSeries data) {
        var treated =
                data.series().stream().filter(each -> each.unit().isTreated()).toList();
        var compared = data.series().stream()
                .filter(each -> each.unit().role() == Role.COMPARED)
                .toList();
        if (treated.size() < 2 || compared.isEmpty()) return none();
        double scatter = data.scatter();
        var places = new ArrayList<Place>();
        var studies = new ArrayList<Study>();
        for (var each : treated) {
            LocalDate adopted = each.unit().adopted();
            int start = adopted == null ? data.months().size() : data.place(adopted);
            var cells = FourCells.of(counts(data, List.of(each), start), counts(data, compared, start));
            places.add(place(each.unit().name(), cells, scatter, studies));
        }
        return new Places(places, studies.size() < FEWEST ? null : next(studies));
    }

    private static Place place(String name, FourCells cells, double scatter, List<Study> studies) {
        var own = cells.treated();
        var others = cells.control();
        Double expected = others.before() == 0 ? null : own.before() * (others.after() / others.before());
        long observed = Math.round(own.after());
        if (own.before() == 0 || own.after() == 0 || others.before() == 0 || others.after() == 0)
            return new Place(name, observed, expected, null, null);
        var ratio = RateRatio.of(cells, scatter, MISSING);
        studies.add(Study.rateRatio(cells, scatter));
        return new Place(name, observed, expected, ratio.ratio(), ratio.interval());
    }

    private static @Nullable Interval next(List<Study> studies) {
        var prediction = new MetaAnalysis(studies, MISSING).usual().prediction();
        return prediction == null ? null : new Interval(Math.exp(prediction.low()), Math.exp(prediction.high()));
    }

    private static Counts counts(TrialSeries data, List<Series> series, int start) {
        long before = 0;
        long after = 0;
        for (var each : series) {
            before += data.before(each, start);
            after += each.sum(start, each.counts().size());
        }
        return new Counts(before, after);
    }
}
