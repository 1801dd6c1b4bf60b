package vn.binhyen.sample;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.SizeClass;
import vn.binhyen.organisations.WorkContact;

/** Organisations that do not exist and say so in their names: five in each commune, of all kinds. */
record InventedOrganisations(AreaId province, List<AreaCard> communes) {

    private static final int IN_EACH = 5;
    private static final List<SizeClass> SIZES =
            List.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL, SizeClass.MICRO, SizeClass.UNKNOWN);
    private static final List<SchoolLevel> LEVELS = List.of(
            SchoolLevel.UPPER_SECONDARY,
            SchoolLevel.LOWER_SECONDARY,
            SchoolLevel.VOCATIONAL,
            SchoolLevel.PRIMARY,
            SchoolLevel.KINDERGARTEN);
    private static final List<String> SCHOOLS = List.of(
            "Trường THPT giả định",
            "Trường THCS giả định",
            "Trường trung cấp nghề giả định",
            "Trường tiểu học giả định",
            "Trường mầm non giả định");

    List<Registration> all() {
        var all = new ArrayList<Registration>();
        for (int i = 0; i < communes.size(); i++) addTo(all, communes.get(i), i);
        return all;
    }

    private void addTo(List<Registration> all, AreaCard commune, int place) {
        int first = place * IN_EACH;
        add(all, commune, first + 1, "Cơ quan giả định", Classification.agency());
        add(all, commune, first + 2, "Công ty giả định", Classification.enterprise(SIZES.get(place % SIZES.size())));
        add(all, commune, first + 3, "Hợp tác xã giả định", Classification.enterprise(SIZES.get((place + 2) % 5)));
        add(all, commune, first + 4, SCHOOLS.get(place % 5), Classification.school(LEVELS.get(place % 5)));
        add(all, commune, first + 5, "Khu dân cư giả định", Classification.residentialArea());
    }

    private void add(List<Registration> all, AreaCard commune, int number, String what, Classification classification) {
        var name = "%s số %03d – %s".formatted(what, number, commune.name());
        var place = new Place(province.value(), commune.id().value(), null, null, null);
        var facts = OrganisationFacts.of(name, classification, place).with(contact(number));
        all.add(new Registration(RealPlaces.id("invented/" + number), facts, new Provenance(true, true, null)));
    }

    /** No message can ever arrive there (RFC 2606); one in nine has no address. */
    private static WorkContact contact(int number) {
        var email = number % 9 == 0 ? null : "don-vi-%03d@mau.invalid".formatted(number);
        return new WorkContact("Bộ phận văn phòng (mẫu)", null, email);
    }
}
