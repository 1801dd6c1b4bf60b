package vn.binhyen.burden;

import java.util.List;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Wording;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.pages.Page;

/** How the pages of this module tell a load, in the reader's language. */
final class Words {

    private Words() {}

    /** “90 phút; 2 nhiệm vụ chưa ước tính”; minutes that nobody knows are not told as nought. */
    static String minutes(Page page, Load load) {
        if (load.isKnown()) return page.text("burden.minutes", load.minutes());
        if (load.unknown() == load.questions()) return page.text("burden.unknown");
        return page.text("burden.minutes.partly", load.minutes(), load.unknown());
    }

    /** Whether minutes are of all that was asked. */
    static String estimated(Page page, Load load) {
        return load.isKnown() ? page.text("burden.estimated") : page.text("burden.notEstimated", load.unknown());
    }

    static String kind(Page page, OrganisationKind kind) {
        return page.text("organisations.OrganisationKind." + kind.name());
    }

    static String period(Page page, String code) {
        return Wording.of(page.locale()).period(Calendars.standard().period(code));
    }

    static Load total(List<PlaceBurden> places) {
        return places.stream().map(PlaceBurden::load).reduce(Load.NONE, Load::plus);
    }
}
