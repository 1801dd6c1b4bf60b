package vn.binhyen.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Notes;
import vn.binhyen.activities.Numbers;
import vn.binhyen.activities.Part;
import vn.binhyen.activities.PoliceReport;
import vn.binhyen.activities.SessionId;
import vn.binhyen.activities.SessionTerms;
import vn.binhyen.activities.Sessions;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.Registration;

/** What the sample's invented organisations did in the last weeks and plan for the next; the office confirmed the older. */
@Component
class SessionStory {

    private static final int SESSIONS = 150;
    private static final int AHEAD = 7;
    private static final int DAYS = 49;
    private static final int CONFIRMED_AFTER = 10;

    private final Sessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SessionStory(Sessions sessions, TransactionTemplate transaction, Clock clock) {
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One session: by which organisation, and how many days ago it was; below nought it lies ahead. */
    private record Told(int number, Registration by, Registration friend, int ago) {

        SessionId id() {
            return new SessionId(RealPlaces.id("session/" + number).value());
        }

        boolean isConfirmed() {
            return ago > CONFIRMED_AFTER && number % 3 != 0;
        }

        Host host() {
            var place = by.facts().place();
            return new Host(
                    place.provinceId(),
                    place.communeId(),
                    by.id().value(),
                    by.facts().name());
        }
    }

    void tell(List<Registration> invented, Sides sides) {
        var told = IntStream.range(0, SESSIONS).mapToObj(i -> told(i, invented)).toList();
        as(sides.organisations(), () -> told.forEach(this::enter));
        as(sides.office(), () -> told.stream().filter(Told::isConfirmed).forEach(each -> sessions.confirm(each.id())));
    }

    /** Every other one is of the first communes, whose people the sample's sign-ins are. */
    private static Told told(int number, List<Registration> invented) {
        int by = number % 2 == 0 ? number / 2 % 15 : number * 7 % invented.size();
        int friend = (by + 1) % invented.size();
        return new Told(number, invented.get(by), invented.get(friend), number * 11 % DAYS - AHEAD);
    }

    private void enter(Told told) {
        var notes = notes(told, LocalDate.now(clock).minusDays(told.ago()));
        if (told.ago() < 0) sessions.plan(told.id(), told.host(), notes);
        else sessions.record(told.id(), told.host(), notes);
    }

    private static Notes notes(Told told, LocalDate day) {
        int size = 20 + told.number() * 13 % 60;
        var kind = told.by().facts().classification().kind();
        return switch (kind == OrganisationKind.RESIDENTIAL_AREA ? 3 : (told.number() + told.number() / 30) % 3) {
            case 0 -> talk(told, day, size);
            case 1 ->
                Notes.of(
                        terms("DRILL", told, day, "[Mẫu] Diễn tập chữa cháy, thoát nạn"),
                        Numbers.ofAudience(size, size + 10));
            case 2 ->
                Notes.of(
                        terms("TRAINING", told, day, "[Mẫu] Tập huấn bảo vệ cơ quan"),
                        Numbers.ofAudience(size / 2, null));
            default -> told.number() % 4 == 0 ? meeting(told, day, size) : patrol(told, day);
        };
    }

    private static Notes talk(Told told, LocalDate day, int size) {
        var terms = terms("OUTREACH_TALK", told, day, "[Mẫu] Phòng, chống lừa đảo trên mạng");
        var numbers = Numbers.ofAudience(size, size + 5).withMaterials(size * 2, size / 2);
        if (told.number() % 5 != 0) return Notes.of(terms, numbers);
        var friend = new Part(told.friend().id().value(), told.friend().facts().name(), 5);
        return new Notes(terms, numbers, List.of(friend), List.of(), "Người dự hỏi nhiều về cuộc gọi giả danh (mẫu).");
    }

    private static Notes meeting(Told told, LocalDate day, int size) {
        var terms = terms("RESIDENTS_MEETING", told, day, "[Mẫu] Họp khu dân cư quý IV");
        return Notes.of(terms, Numbers.ofAudience(size, null).withMaterials(null, size / 3));
    }

    private static Notes patrol(Told told, LocalDate day) {
        var place = told.by().facts().place();
        var terms = new SessionTerms(
                "PATROL",
                day,
                LocalTime.of(22, 0),
                LocalTime.of(told.number() % 2 == 0 ? 1 : 2, 0),
                place.communeId(),
                null,
                null,
                "Tổ bảo vệ an ninh, trật tự số 1 (mẫu)",
                "Ngõ 12, chợ, khu tập thể (mẫu)",
                null,
                null);
        boolean found = told.number() % 3 == 0;
        var reports =
                found ? List.of(new PoliceReport(LocalTime.of(23, 10), "Trực ban (mẫu)")) : List.<PoliceReport>of();
        return new Notes(terms, Numbers.ofPatrol(3 + told.number() % 3, found ? 1 : 0), List.of(), reports, null);
    }

    private static SessionTerms terms(String kind, Told told, LocalDate day, String theme) {
        var place = told.by().facts().place();
        return new SessionTerms(
                kind,
                day,
                LocalTime.of(8 + told.number() % 8, 0),
                LocalTime.of(9 + told.number() % 8, 30),
                place.communeId(),
                "Hội trường (mẫu)",
                theme,
                null,
                null,
                null,
                null);
    }

    private void as(Scope side, Runnable work) {
        Scopes.run(side, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
