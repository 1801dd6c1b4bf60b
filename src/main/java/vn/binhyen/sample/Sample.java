package vn.binhyen.sample;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.SignInHint;
import vn.binhyen.accounts.SignInHints;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Loads the Hà Nội sample into an empty database, unless {@code BINHYEN_SAMPLE} says {@code none}. */
@Component
@Order(0)
@ConditionalOnWebApplication
class Sample implements ApplicationRunner, SignInHints {

    private final HanoiSample hanoi;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final boolean wanted;
    private volatile boolean loaded;

    Sample(HanoiSample hanoi, Accounts accounts, JdbcClient jdbc, @Value("${binhyen.sample:hanoi}") String choice) {
        this.hanoi = hanoi;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.wanted = choice.equals("hanoi");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Scopes.run(Scope.system("sample"), () -> {
            if (wanted && isDayOne()) hanoi.load();
            loaded = accounts.isSample(SampleSignIns.OFFICE);
        });
        if (loaded) greet();
    }

    @Override
    public List<SignInHint> hints() {
        return loaded ? SampleSignIns.HINTS : List.of();
    }

    /** Whether nobody has begun to work here. */
    private boolean isDayOne() {
        return accounts.isEmpty()
                && jdbc.sql("select not exists (select from organisations.public_card)")
                        .query(Boolean.class)
                        .single();
    }

    private static void greet() {
        System.out.println("""

                Dữ liệu mẫu Hà Nội. Tên đăng nhập để dùng thử / The Hà Nội sample. Sign-ins to try:
                """);
        for (var hint : SampleSignIns.HINTS)
            System.out.printf("    %-14s %s   (%s)%n", hint.signInName(), hint.password(), hint.role());
    }
}
