package vn.binhyen.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Makes accounts for tests, all with one password. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "một câu dài dễ nhớ";

    private final Accounts accounts;

    TestAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    public Made make(Grant... grants) {
        var name = "Thử.Nghiệm-" + UUID.randomUUID().toString().substring(0, 8);
        var id = Scopes.call(
                Scope.system("test"),
                () -> accounts.create(new SignInName(name), "Người " + name, PASSWORD, List.of(grants)));
        return new Made(id, name);
    }

    /** An account that was made, and the name to sign in with. */
    public record Made(AccountId id, String name) {}
}
