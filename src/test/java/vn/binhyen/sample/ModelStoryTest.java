package vn.binhyen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.PreventionModels;

/** The lives of the sample's models, led through the doors that people use. */
@PersistenceTest
class ModelStoryTest {

    @Autowired
    ModelStory story;

    @Autowired
    PreventionModels models;

    @Autowired
    AliveChecks checks;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void leadsEachExampleToItsStageAndSomePointsLiveWhileOthersFallSilentStopOrEnd() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var province = areas.provinces(today).get(4).id();
        var communes = areas.communesOf(province, today).subList(0, 9);
        var invented = new InventedOrganisations(province, communes).all();
        story.tell(province, invented, Sides.of(province, communes, invented, new AccountId(UUID.randomUUID())));
        Scopes.run(Scope.system("test"), () -> {
            for (var example : RealExample.all())
                assertThat(models.get(example.id()).standing().stage()).isEqualTo(example.stage());
            assertThat(checks.atRisk().silent()).isPositive();
            assertThat(checks.atRisk().stopped()).isPositive();
            assertThat(count(province, "ended_on is null and last_sign_on is not null"))
                    .isGreaterThan(20);
            assertThat(count(province, "ended_on is not null")).isPositive();
            assertThat(count(province, "equipment_working < equipment_total")).isPositive();
            assertThat(count(province, "body_name not like '%giả định%'")).isZero();
        });
    }

    private long count(AreaId province, String what) {
        return transaction.execute(status -> jdbc.sql("""
                        select count(*) from preventionmodels.point where province_id = :province
                            and model_id in (select id from preventionmodels.model where name like '[Mẫu]%') and
                        """ + what)
                .param("province", province.value())
                .query(Long.class)
                .single());
    }
}
