package vn.binhyen.features;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaFeature;
import vn.binhyen.areas.AreaFeature.Within;
import vn.binhyen.areas.UnitFilter.Units;

/** Today's wards, communes and special zones, by their outlines where these are known. */
@Component
class CommuneLayer implements Layer {

    private final AreaQuestions areas;

    CommuneLayer(AreaQuestions areas) {
        this.areas = areas;
    }

    @Override
    public String id() {
        return "communes";
    }

    @Override
    public List<String> properties() {
        return List.of("code", "name", "kind", "province_code");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Slice slice(Question question) {
        return areas.slice(Units.COMMUNES_OF_TODAY, question, CommuneLayer::feature);
    }

    @Override
    public Optional<Feature> find(String id) {
        return areas.find(Units.COMMUNES_OF_TODAY, id).map(CommuneLayer::feature);
    }

    @Override
    public Extent extent() {
        return areas.extent(Units.COMMUNES_OF_TODAY);
    }

    private static Feature feature(AreaFeature unit) {
        var card = unit.card();
        var province = Optional.ofNullable(unit.province());
        var properties = new Properties.OfCommune(
                card.code(),
                card.name(),
                card.kind(),
                province.map(Within::code).orElse(null),
                province.map(Within::name).orElse(null),
                card.validFrom(),
                card.validUntil(),
                card.population(),
                unit.squareKilometres());
        return new Feature(String.valueOf(card.id().value()), Geometry.of(unit.polygons(), unit.spot()), properties);
    }
}
