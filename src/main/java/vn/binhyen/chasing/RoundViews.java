package vn.binhyen.chasing;

import static java.util.stream.Collectors.toMap;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.Notices;
import vn.binhyen.notices.Post;
import vn.binhyen.notices.SentMessage;

/** Shows rounds of reminders and what became of their messages. */
@Service
@Transactional(readOnly = true)
class RoundViews {

    private static final int LATEST = 20;
    private static final int TROUBLED = 200;

    private final Access access;
    private final Rounds rounds;
    private final Notices notices;
    private final LinkLives lives;
    private final JdbcClient jdbc;

    RoundViews(Access access, Rounds rounds, Notices notices, LinkLives lives, JdbcClient jdbc) {
        this.access = access;
        this.rounds = rounds;
        this.notices = notices;
        this.lives = lives;
        this.jdbc = jdbc;
    }

    RoundView get(UUID id) {
        access.require(JUDGE_RESULTS);
        var round = rounds.get(id);
        var mailing = new MailingId(id);
        var troubled = notices.troubled(mailing, TROUBLED);
        return new RoundView(round, notices.standing(mailing), notices.post(), troubled, names(troubled));
    }

    List<Round> about(UUID directive) {
        access.require(JUDGE_RESULTS);
        return rounds.about(directive, LATEST);
    }

    LinkLife life() {
        return lives.now();
    }

    Post post() {
        return notices.post();
    }

    private Map<UUID, String> names(List<SentMessage> messages) {
        return jdbc
                .sql("select id, name from organisations.public_card where id = any (:ids)")
                .param("ids", messages.stream().map(SentMessage::organisationId).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
