package vn.binhyen.directives;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.JudgedTogether.Missed;

/**
 * Judges many results at once. Each is judged on its own: what changed since it was read is left alone and told, the
 * others go through. What was judged under one form is found again by it, and can be taken back together.
 */
@Service
public class Judging {

    private static final String TOGETHER = """
            select o.id, o.organisation_name, task.title, s.act as done, o.status, s.at,
                (o.version = s.ordinal and s.actor = :actor and s.at >= :since) as undoable
            from directives.step s
                join directives.obligation o on o.id = s.obligation_id
                join directives.task on task.id = o.task_id
            where s.id = :form and s.act in ('ACCEPTED', 'RETURNED')
            order by o.organisation_name, o.id
            """;

    private final Answers answers;
    private final Coverage coverage;
    private final JdbcClient jdbc;
    private final Clock clock;

    Judging(Answers answers, Coverage coverage, JdbcClient jdbc, Clock clock) {
        this.answers = answers;
        this.coverage = coverage;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which result is to be judged, and the version of the obligation that was read. */
    public record Chosen(long id, int version) {}

    /** Refuses whoever may not judge. */
    void check() {
        coverage.check(Act.ACCEPTED);
    }

    /** Accepts them, and tells which could not be. */
    public List<Missed> accept(UUID form, @Nullable String comment, List<Chosen> chosen) {
        return each(chosen, one -> answers.accept(new ObligationId(one.id()), form, one.version(), comment));
    }

    /** Gives them back to work with one reason, and tells which could not be. */
    public List<Missed> giveBack(UUID form, @Nullable String comment, List<Chosen> chosen) {
        if (comment == null || comment.isBlank()) throw ResultIncomplete.lacksComment();
        return each(chosen, one -> answers.giveBack(new ObligationId(one.id()), form, one.version(), comment));
    }

    /** Takes back what was judged under the form, and tells what could not be. */
    public List<Missed> undo(UUID judged, UUID form) {
        var chosen = together(judged).stream()
                .filter(one -> one.status() != ObligationStatus.DELIVERED)
                .map(one -> new Chosen(one.id(), 0))
                .toList();
        return each(chosen, one -> answers.undo(new ObligationId(one.id()), form));
    }

    /** What was judged under the form. */
    @Transactional(readOnly = true)
    public List<JudgedTogether> together(UUID form) {
        coverage.check(Act.ACCEPTED);
        return jdbc.sql(TOGETHER)
                .param("form", form)
                .param("actor", Scopes.current().actor())
                .param("since", since())
                .query(new SimplePropertyRowMapper<>(JudgedTogether.class))
                .list();
    }

    /** Whether the viewer judged it last, and can still take that back. */
    @Transactional(readOnly = true)
    public boolean isUndoable(ObligationId id) {
        return jdbc.sql("""
                select exists (select from directives.step s join directives.obligation o on o.id = s.obligation_id
                    where o.id = :id and s.ordinal = o.version and s.act in ('ACCEPTED', 'RETURNED')
                        and s.actor = :actor and s.at >= :since)
                """)
                .param("id", id.id())
                .param("actor", Scopes.current().actor())
                .param("since", since())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(LatestStep.TIME).atOffset(ZoneOffset.UTC);
    }

    private List<Missed> each(List<Chosen> chosen, Consumer<Chosen> act) {
        var missed = new ArrayList<Missed>();
        for (var one : chosen)
            try {
                act.accept(one);
            } catch (ErrorResponseException refusal) {
                var name = coverage.get(new ObligationId(one.id())).organisationName();
                missed.add(new Missed(one.id(), name, Objects.requireNonNull(refusal.getDetailMessageCode())));
            }
        return List.copyOf(missed);
    }
}
