package vn.binhyen.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.Registration;
import vn.binhyen.regulations.Counterpart;
import vn.binhyen.regulations.Party;
import vn.binhyen.regulations.RegulationId;
import vn.binhyen.regulations.RegulationTerms;
import vn.binhyen.regulations.Regulations;
import vn.binhyen.regulations.Rhythm;

/** The sample's coordination regulations: some run, some run out soon, some ran out. */
@Component
class AgreementStory {

    private static final int SIGNED = 30;

    private final Regulations regulations;
    private final Clock clock;

    AgreementStory(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    void tell(List<Registration> invented) {
        for (int i = 0; i < Math.min(SIGNED, invented.size()); i++) sign(i, invented.get(i));
    }

    private void sign(int number, Registration organisation) {
        var place = organisation.facts().place();
        var party = new Party(
                place.provinceId(),
                place.communeId(),
                organisation.id().value(),
                organisation.facts().name());
        var today = LocalDate.now(clock);
        var from = today.minusYears(2).plusDays(number);
        // Of six, one ran out, one runs out soon, one is open-ended and three run for another year
        var until = switch (number % 6) {
            case 0 -> today.minusDays(20);
            case 1 -> today.plusDays(30);
            case 2 -> null;
            default -> today.plusYears(1);
        };
        var terms = new RegulationTerms(
                Counterpart.COMMUNE_POLICE,
                "Công an phường, xã (mẫu)",
                null,
                from,
                from,
                until,
                "[Mẫu] Trao đổi thông tin, tuyên truyền, bảo vệ ngày lễ.",
                Rhythm.HALF_YEARLY,
                today.plusDays(60 + number));
        regulations.sign(new RegulationId(RealPlaces.id("regulation/" + number).value()), party, terms, null);
    }
}
