package vn.binhyen.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.organisations.Registration;
import vn.binhyen.programmes.Adopter;
import vn.binhyen.programmes.Adoption;
import vn.binhyen.programmes.Answered;
import vn.binhyen.programmes.Body;
import vn.binhyen.programmes.Declaration;
import vn.binhyen.programmes.KeyPeriod;
import vn.binhyen.programmes.KeyTaskTerms;
import vn.binhyen.programmes.Level;
import vn.binhyen.programmes.PlanId;
import vn.binhyen.programmes.PlanKind;
import vn.binhyen.programmes.PlanTerms;
import vn.binhyen.programmes.Plans;
import vn.binhyen.programmes.ProgrammeId;
import vn.binhyen.programmes.Programmes;
import vn.binhyen.programmes.Resolution;
import vn.binhyen.programmes.WorkingYear;

/** The sample's year: a plan of the city, and what some of the invented organisations planned to carry it out. */
@Component
class YearStory {

    private static final int PLANNING = 60;
    private static final PlanId CITY_PLAN =
            new PlanId(RealPlaces.id("plan/city").value());

    private final Programmes programmes;
    private final Plans plans;
    private final Clock clock;

    YearStory(Programmes programmes, Plans plans, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    void tell(AreaCard city, List<Registration> invented) {
        var year = WorkingYear.of(Calendars.CALENDAR_YEAR, LocalDate.now(clock).getYear());
        var id = new ProgrammeId(RealPlaces.id("programme/city").value());
        programmes.open(id, new Body(Level.CITY, city.id().value(), null, null, city.name()), year);
        programmes.setOut(id, RealPlaces.id("programme/city/1").value(), keyTask());
        plans.write(CITY_PLAN, id, cityPlan(day(year, 15)));
        for (int i = 0; i < Math.min(PLANNING, invented.size()); i++) plan(i, invented.get(i), year);
    }

    /** Of twelve, eight planned in quarter I, three later, and one declares that it adopts no plan. */
    private void plan(int number, Registration organisation, WorkingYear year) {
        var place = organisation.facts().place();
        var body = new Body(
                Level.ORGANISATION,
                place.provinceId(),
                place.communeId(),
                organisation.id().value(),
                organisation.facts().name());
        var id = new ProgrammeId(RealPlaces.id("programme/" + number).value());
        programmes.open(id, body, year);
        boolean without = number % 12 == 11;
        programmes.declare(id, new Declaration(Resolution.NOT_APPLICABLE, null, null, without));
        if (without) return;
        var on = day(year, number % 12 < 8 ? 30 + number : 95 + number);
        plans.write(new PlanId(RealPlaces.id("plan/" + number).value()), id, ownPlan(on));
    }

    private @Nullable LocalDate day(WorkingYear year, int dayOfYear) {
        var day = year.firstDay().plusDays(dayOfYear);
        return day.isAfter(LocalDate.now(clock)) ? null : day;
    }

    private static KeyTaskTerms keyTask() {
        return new KeyTaskTerms(
                "[Mẫu] Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường",
                "Nhiệm vụ này là dữ liệu mẫu.",
                "Văn phòng thường trực (mẫu)",
                "Công an các phường, xã (mẫu)",
                KeyPeriod.YEAR,
                List.of());
    }

    private static PlanTerms cityPlan(@Nullable LocalDate on) {
        return new PlanTerms(
                PlanKind.YEARLY,
                "[Mẫu] Kế hoạch phong trào Toàn dân bảo vệ an ninh Tổ quốc của thành phố",
                "Kế hoạch này là dữ liệu mẫu, không phải văn bản có thật.",
                new Adoption(
                        Adopter.STEERING_COMMITTEE,
                        "Ban Chỉ đạo 138 thành phố (mẫu)",
                        on,
                        on == null ? null : "02/KH-MAU"),
                List.of(new Answered(RealPlaces.id("directive/plan").value(), "01/KH-MAU (dữ liệu mẫu)")),
                null);
    }

    private static PlanTerms ownPlan(@Nullable LocalDate on) {
        return new PlanTerms(
                PlanKind.YEARLY,
                "[Mẫu] Kế hoạch bảo đảm an ninh, trật tự của đơn vị",
                null,
                new Adoption(Adopter.HEAD, "Người đứng đầu đơn vị giả định", on, null),
                List.of(),
                CITY_PLAN.value());
    }
}
