package vn.binhyen.features;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaFeatures;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.Spot;
import vn.binhyen.areas.UnitFilter.Units;
import vn.binhyen.organisations.OrganisationFeature;
import vn.binhyen.organisations.OrganisationFeatures;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.PublicFilter;
import vn.binhyen.organisations.ScopeAnswer;

/** The organisations that the viewer may see: what everybody may know of them, at the point of their commune. */
@Component
class OrganisationLayer implements Layer {

    private final OrganisationFeatures organisations;
    private final AreaFeatures areas;
    private final Access access;
    private final Clock clock;

    OrganisationLayer(OrganisationFeatures organisations, AreaFeatures areas, Access access, Clock clock) {
        this.organisations = organisations;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "organisations";
    }

    @Override
    public List<String> properties() {
        return List.of("name", "kind", "in_scope", "commune_code", "province_code", "sample");
    }

    @Override
    public boolean isOpen() {
        return access.has(Permission.READ_ORGANISATIONS);
    }

    @Override
    public Slice slice(Question question) {
        var filter = filter(question);
        var after = question.afterId();
        int size = question.limit();
        var found = organisations.page(filter, after == null ? null : new OrganisationId(after), size + 1);
        return Slice.of(features(found), size, organisations.count(filter));
    }

    @Override
    public Optional<Feature> find(String id) {
        return id(id).flatMap(organisations::find)
                .map(found -> features(List.of(found)).getFirst());
    }

    /** They lie at the points of communes; since when there is an organisation nobody wrote down. */
    @Override
    public Extent extent() {
        return Extent.of(areas.extent(Units.ALL).box(), null);
    }

    private static Optional<OrganisationId> id(String id) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private PublicFilter filter(Question question) {
        var box = question.box();
        return new PublicFilter(
                question.text("name"),
                question.choice("kind", OrganisationKind.class),
                question.choice("in_scope", ScopeAnswer.class),
                question.text("commune_code"),
                question.text("province_code"),
                question.yesOrNo("sample"),
                question.period(clock.getZone()).from(),
                box == null ? null : areas.communesOutside(box));
    }

    private List<Feature> features(List<OrganisationFeature> found) {
        var communes = found.stream()
                .map(each -> each.card().commune())
                .filter(Objects::nonNull)
                .toList();
        var spots = areas.spots(communes);
        return found.stream().map(each -> feature(each, spots)).toList();
    }

    private static Feature feature(OrganisationFeature found, Map<AreaId, Spot> spots) {
        var card = found.card();
        var spot = card.commune() == null ? null : spots.get(card.commune());
        var properties = new Properties.OfOrganisation(
                card.name(),
                card.kind(),
                card.inScope(),
                found.communeCode(),
                found.communeName(),
                found.provinceCode(),
                found.provinceName(),
                card.closedOn(),
                card.sample(),
                card.invented(),
                spot == null ? null : Level.COMMUNE);
        return new Feature(card.id().toString(), Geometry.of(spot), properties);
    }
}
