package vn.binhyen.reorganisations;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;

/** Tells others, and the audit, what was done with a reorganisation. */
@Component
class Telling {

    private final Parts parts;
    private final ApplicationEventPublisher events;

    Telling(Parts parts, ApplicationEventPublisher events) {
        this.parts = parts;
        this.events = events;
    }

    /** Each province into which a unit goes over is told as well. */
    void of(Reorganisation reorganisation, String verb, long moved) {
        int count = parts.count(reorganisation);
        var provinces = new LinkedHashSet<AreaId>();
        provinces.add(reorganisation.province());
        parts.pairs(reorganisation).stream()
                .flatMap(pair -> Stream.ofNullable(pair.province()))
                .forEach(province -> provinces.add(province.id()));
        for (var province : provinces)
            events.publishEvent(new ReorganisationChanged(reorganisation.id(), verb, province.value(), count, moved));
    }
}
