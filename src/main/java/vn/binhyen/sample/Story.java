package vn.binhyen.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Particulars;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.Registration;

/** What the sample tells: a plan issued six weeks ago to the invented organisations, and how they have answered since. */
@Component
class Story {

    private static final DirectiveId PLAN =
            new DirectiveId(RealPlaces.id("directive/plan").value());
    private static final Duration AGO = Duration.ofDays(42);

    private final Directives directives;
    private final Issuing issuing;
    private final StoryAnswers answers;
    private final Clock clock;

    Story(Directives directives, Issuing issuing, StoryAnswers answers, Clock clock) {
        this.directives = directives;
        this.issuing = issuing;
        this.answers = answers;
        this.clock = clock;
    }

    void tell(AreaId province, List<Registration> invented, Sides sides) {
        Scopes.run(sides.office(), () -> OfficeClock.ago(AGO, () -> issue(province, invented)));
        answers.tell(PLAN, sides);
    }

    private void issue(AreaId province, List<Registration> invented) {
        var today = LocalDate.now(clock);
        directives.draft(PLAN, province.value(), document(today), plan());
        directives.ask(PLAN, UUID.randomUUID(), ownPlan(today, all(invented)));
        directives.ask(PLAN, UUID.randomUUID(), outreach(today, all(invented)));
        issuing.issue(PLAN, directives.get(PLAN).sha256());
    }

    private static Document document(LocalDate today) {
        return new Document(
                DocumentType.PLAN,
                "01/KH-MAU",
                "Văn phòng thường trực BCĐ 138 (dữ liệu mẫu)",
                today,
                "[Mẫu] Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường"
                        + " đáp ứng yêu cầu bảo đảm an ninh, trật tự những tháng cuối năm",
                null);
    }

    private static Plan plan() {
        return new Plan(
                "Kế hoạch thực hiện (mẫu)",
                "Văn bản này là dữ liệu mẫu. Mỗi đơn vị giả định ban hành kế hoạch của mình, phổ biến tới người của"
                        + " đơn vị và báo kết quả ngay trên trang này.");
    }

    private static TaskTerms ownPlan(LocalDate today, Selector everybody) {
        return new TaskTerms(
                        "Ban hành kế hoạch của đơn vị và phổ biến tới toàn thể cán bộ, nhân viên, người học",
                        "Kế hoạch nêu rõ việc cần làm, người chịu trách nhiệm và thời hạn.",
                        Completion.TICK,
                        null,
                        new DeadlineRule.OnDate(today.plusDays(28)),
                        today.getYear(),
                        everybody)
                .with(Particulars.ofMinutes(60));
    }

    private static TaskTerms outreach(LocalDate today, Selector everybody) {
        var schools = new Selector(Set.of(OrganisationKind.SCHOOL), Set.of(), Set.of(), everybody.organisations());
        return new TaskTerms(
                "Tổ chức tuyên truyền phòng ngừa tội phạm, báo số lượt người tham dự",
                null,
                Completion.NUMBER,
                "lượt người",
                new DeadlineRule.OnDate(today.plusDays(47)),
                today.getYear(),
                schools);
    }

    private static Selector all(List<Registration> invented) {
        return Selector.ofNamed(
                invented.stream().map(each -> each.id().value()).collect(Collectors.toUnmodifiableSet()));
    }
}
