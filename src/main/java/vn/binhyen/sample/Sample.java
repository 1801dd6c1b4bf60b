package vn.binhyen.sample;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
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

    private static final Scope SCOPE = Scope.system("sample");

    private final HanoiSample hanoi;
    private final Accounts accounts;
    private final boolean wanted;
    private volatile boolean loaded;

    Sample(HanoiSample hanoi, Accounts accounts, @Value("${binhyen.sample:hanoi}") String choice) {
        this.hanoi = hanoi;
        this.accounts = accounts;
        this.wanted = choice.equals("hanoi");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Scopes.run(SCOPE, () -> {
            if (wanted && hanoi.fits()) hanoi.load();
            loaded = accounts.exists(SampleSignIns.OFFICE) && accounts.isSample(SampleSignIns.OFFICE);
        });
        if (loaded) greet();
    }

    @Override
    public List<SignInHint> hints() {
        return loaded ? SampleSignIns.HINTS : List.of();
    }

    private static void greet() {
        System.out.println("""

                Dữ liệu mẫu Hà Nội. Tên đăng nhập để dùng thử / The Hà Nội sample. Sign-ins to try:
                """);
        for (var hint : SampleSignIns.HINTS)
            System.out.printf("    %-14s %s   (%s)%n", hint.signInName(), hint.password(), hint.role());
    }
}
