package vn.binhyen.activities;

import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody planned a session, held it, or changed how far it is. */
public record SessionChanged(
        SessionId session,
        String verb,
        int provinceId,
        @Nullable Integer communeId) implements Audited, HappensIn {

    static SessionChanged of(Session session, String verb) {
        return new SessionChanged(
                session.id(),
                verb,
                session.host().provinceId(),
                session.notes().terms().communeId());
    }

    @Override
    public String act() {
        return "activities." + verb;
    }

    @Override
    public String subject() {
        return "activities.session:" + session;
    }
}
