package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Connections;

/** What is not confirmed of the life of models is data: a later row takes the place of an earlier one, from its day on. */
@PersistenceTest
class LifeRulesTest {

    /** No test's model takes this step between these days. */
    private static final String NEVER = "('RENEWED', 'REPLICATED', date '%s', 'OWNER', true, true, true, 'READ', %s)";

    /** From here on all rules are this test's own. */
    private static final LocalDate FAR = TODAY.plusYears(30);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Connections connections;

    @AfterEach
    void noRuleStays() throws SQLException {
        asOwner("delete from preventionmodels.transition where effective_from >= date '%s'".formatted(FAR));
        asOwner("delete from preventionmodels.rating_rule where effective_from >= date '%s'".formatted(FAR));
    }

    @Test
    void aLaterRowTakesTheStepOverFromItsDayAndMayTakeItAway() throws SQLException {
        asOwner("insert into preventionmodels.transition values "
                + NEVER.formatted(FAR, "true") + ", "
                + NEVER.formatted(FAR.plusYears(1), "false"));
        assertThat(step(FAR.minusDays(1)).who()).isEqualTo(Who.AUTHORITY);
        var later = step(FAR);
        assertThat(later.who()).isEqualTo(Who.OWNER);
        assertThat(later.confidence()).isEqualTo(Confidence.READ);
        assertThat(on(FAR.plusYears(1)).lifeCycle().find(Stage.RENEWED, Stage.REPLICATED))
                .isEmpty();
        assertThat(on(FAR.plusYears(1)).lifeCycle().find(Stage.RENEWED, Stage.REVIEWED))
                .isPresent();
    }

    @Test
    void aRatingWaitsAsLongAsTheRuleOfTheDaySays() throws SQLException {
        asOwner("insert into preventionmodels.rating_rule values (date '%s', 9, 'a test', 'READ')".formatted(FAR));
        assertThat(rating(FAR.minusDays(1)).months()).isEqualTo(6);
        assertThat(rating(FAR)).isEqualTo(new LifeRules.RatingRule(9, Confidence.READ));
    }

    private Transition step(LocalDate day) {
        return on(day).lifeCycle().get(Stage.RENEWED, Stage.REPLICATED);
    }

    private LifeRules.RatingRule rating(LocalDate day) {
        return on(day).rating();
    }

    /** The rules as they are read on a day. */
    private Read on(LocalDate day) {
        var zone = Clock.systemDefaultZone().getZone();
        var rules =
                new LifeRules(jdbc, Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone));
        return transaction.execute(status -> new Read(rules.lifeCycle(), rules.rating()));
    }

    record Read(LifeCycle lifeCycle, LifeRules.RatingRule rating) {}

    /** As the owner of the table; the application may not. */
    private void asOwner(String sql) throws SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
