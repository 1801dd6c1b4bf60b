package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Makes organisations of Hà Nội for tests, each with a name of its own. */
@Component
class OrganisationsFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Organisations organisations;
    private final Areas areas;

    OrganisationsFixture(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    AreaCard haNoi() {
        return areas.findProvince("01", DAY).orElseThrow();
    }

    AreaCard baDinh() {
        return areas.findCommune("00004", DAY).orElseThrow();
    }

    AreaCard hoanKiem() {
        return areas.findCommune("00070", DAY).orElseThrow();
    }

    static String fresh(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 13);
    }

    Place in(AreaCard commune) {
        return new Place(
                haNoi().id().value(), commune == null ? null : commune.id().value(), null, null, null);
    }

    Registration agency(String name, AreaCard commune) {
        return entry(OrganisationFacts.of(name, Classification.agency(), in(commune)));
    }

    static Registration entry(OrganisationFacts facts) {
        return new Registration(OrganisationId.fresh(), facts, Provenance.own());
    }

    OrganisationId registered(String name, AreaCard commune) {
        return asSystem(() -> organisations.register(agency(name, commune)));
    }

    static <T> T asSystem(Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
