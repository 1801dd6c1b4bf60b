package vn.binhyen.activities;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** Sessions and their kinds, for programs. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionApiController {

    private final Sessions sessions;
    private final SessionList list;
    private final Kinds kinds;
    private final Recorders recorders;

    SessionApiController(Sessions sessions, SessionList list, Kinds kinds, Recorders recorders) {
        this.sessions = sessions;
        this.list = list;
        this.kinds = kinds;
        this.recorders = recorders;
    }

    @GetMapping
    Piece<SessionCard> sessions(
            @ModelAttribute SessionFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> list.page(filter, after, most), SessionCard::id);
    }

    @GetMapping("/{id}")
    SessionText session(@PathVariable UUID id) {
        return sessions.get(new SessionId(id));
    }

    /** What the forms ask, and which measures are fed from which field. */
    @GetMapping("/kinds")
    List<Kind> sessionKinds() {
        recorders.requireReader();
        return kinds.all();
    }
}
