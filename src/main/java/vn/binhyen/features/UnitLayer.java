package vn.binhyen.features;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaFeature;
import vn.binhyen.areas.AreaFeature.Within;
import vn.binhyen.areas.UnitFilter.Units;

/** Provinces, districts and communes of all times, by the points that stand for them. */
@Component
class UnitLayer implements Layer {

    private final AreaQuestions areas;
    private final Addresses addresses;

    UnitLayer(AreaQuestions areas, Addresses addresses) {
        this.areas = areas;
        this.addresses = addresses;
    }

    @Override
    public String id() {
        return "units";
    }

    @Override
    public List<String> properties() {
        return List.of("level", "code", "name", "kind", "province_code");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Slice slice(Question question) {
        return areas.slice(Units.ALL, question, this::feature);
    }

    @Override
    public Optional<Feature> find(String id) {
        return areas.find(Units.ALL, id).map(this::feature);
    }

    @Override
    public Extent extent() {
        return areas.extent(Units.ALL);
    }

    private Feature feature(AreaFeature unit) {
        var card = unit.card();
        var province = Optional.ofNullable(unit.province());
        var properties = new Properties.OfUnit(
                card.kind().level(),
                card.code(),
                card.name(),
                card.kind(),
                province.map(Within::code).orElse(null),
                province.map(Within::name).orElse(null),
                card.validFrom(),
                card.validUntil(),
                card.population(),
                unit.squareKilometres(),
                addresses.lineage(card.id().value()));
        return new Feature(String.valueOf(card.id().value()), Geometry.of(unit.spot()), properties);
    }
}
