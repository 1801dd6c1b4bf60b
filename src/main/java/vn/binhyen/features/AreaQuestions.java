package vn.binhyen.features;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaFeature;
import vn.binhyen.areas.AreaFeatures;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.UnitFilter;
import vn.binhyen.areas.UnitFilter.Units;

/** What the two collections of units have in common: how they are asked for. */
@Component
class AreaQuestions {

    private static final Pattern ID = Pattern.compile("\\d{1,9}");

    private final AreaFeatures areas;
    private final Clock clock;

    AreaQuestions(AreaFeatures areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    Slice slice(Units of, Question question, Function<AreaFeature, Feature> written) {
        var filter = filter(of, question);
        var after = question.afterNumber();
        int size = question.limit();
        var found = areas.page(filter, after == null ? null : new AreaId(after), size + 1);
        return Slice.of(found.stream().map(written).toList(), size, areas.count(filter));
    }

    Optional<AreaFeature> find(Units of, String id) {
        return ID.matcher(id).matches() ? areas.find(of, new AreaId(Integer.parseInt(id))) : Optional.empty();
    }

    Extent extent(Units of) {
        var extent = areas.extent(of);
        var first = extent.first();
        Instant since =
                first == null ? null : first.atStartOfDay(clock.getZone()).toInstant();
        return Extent.of(extent.box(), since);
    }

    private UnitFilter filter(Units of, Question question) {
        var period = question.period(clock.getZone());
        return new UnitFilter(
                of,
                question.text("code"),
                question.text("name"),
                question.choice("kind", AreaKind.class),
                question.choice("level", Level.class),
                question.text("province_code"),
                period.from(),
                period.until(),
                question.box());
    }
}
