package vn.binhyen.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions as the tests need them. */
final class SessionFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final UUID SCHOOL = UUID.randomUUID();
    static final Host HOST = new Host(1, 4, SCHOOL, "Trường THPT Ngọc Hà");
    static final Hand SCHOOLS = new Hand(EnteredBy.BODY, "account:school", Instant.parse("2026-11-20T03:00:00Z"));
    static final Hand DESKS = new Hand(EnteredBy.DESK, "account:desk", Instant.parse("2026-11-21T03:00:00Z"));

    private SessionFixture() {}

    static SessionTerms terms(String kind, LocalDate day) {
        return terms(kind, day, null, null);
    }

    static SessionTerms terms(String kind, LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        return new SessionTerms(kind, day, starts, ends, 4, null, "Phòng, chống cháy nổ", null, null, null, null);
    }

    static Notes talk(LocalDate day, int came) {
        return Notes.of(terms("OUTREACH_TALK", day), Numbers.ofAudience(came, null));
    }

    static Session planned() {
        return Session.planned(SessionId.fresh(), HOST, talk(DAY, 0), SCHOOLS);
    }

    static Session held() {
        var session = planned();
        session.hold(talk(DAY, 40), SCHOOLS, DAY);
        return session;
    }

    static Part part(@Nullable Integer came) {
        return new Part(UUID.randomUUID(), "Trường THCS Ba Đình", came);
    }

    static Notes with(Notes notes, Part... parts) {
        return new Notes(notes.terms(), notes.numbers(), List.of(parts), notes.reports(), notes.result());
    }
}
