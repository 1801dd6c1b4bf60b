package vn.binhyen.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Texts;

/** {@code bin/binhyen token}: access tokens of accounts, by whoever owns the installation. */
@Component
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Mã truy cập cho phần mềm: tạo, liệt kê, thu hồi. / Access tokens: make, list, revoke them.")
class TokenCommand {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Scope SCOPE = Scope.system("token-command");

    private final TokenAdministration tokens;
    private final Texts texts;
    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    TokenCommand(TokenAdministration tokens, Texts texts, Clock clock) {
        this.tokens = tokens;
        this.texts = texts;
        this.clock = clock;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = {
                "Tạo một mã truy cập; mã chỉ hiện lần này. / Makes an access token, which is shown this once.",
                "Exit code 0: made; 2: could not be made."
            })
    int create(
            @Option(names = "--account", required = true, paramLabel = "SIGN-IN-NAME", description = "whose it is")
                    String account,
            @Option(names = "--name", required = true, description = "what it is for") String name,
            @Option(names = "--permissions", required = true, split = ",", description = "${COMPLETION-CANDIDATES}")
                    Set<Permission> permissions,
            @Option(names = "--until", required = true, paramLabel = "YYYY-MM-DD", description = "its last day")
                    LocalDate until,
            @Option(names = "--json", description = "one JSON object instead of sentences") boolean json) {
        var wish = new TokenWish(UUID.randomUUID(), shortened(name), permissions, until);
        var made = asked(() -> tokens.make(new SignInName(account), wish));
        var flaw = made.flaw();
        if (flaw != null) throw new IllegalArgumentException(texts.both("accounts.token.problem." + flaw));
        var secret = made.shown().orElseThrow();
        if (json) say(JSON.writeValueAsString(Map.of("id", wish.id(), "token", secret, "until", until.toString())));
        else say(secret);
        return 0;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Liệt kê các mã truy cập, không kèm mã bí mật. / Lists access tokens, without their secrets.")
    int list(
            @Option(names = "--account", paramLabel = "SIGN-IN-NAME", description = "only this account's") @Nullable
                    String account,
            @Option(names = "--json", description = "one JSON object a line") boolean json) {
        var today = LocalDate.now(clock);
        for (var token : asked(() -> account == null ? tokens.all() : tokens.of(new SignInName(account)))) {
            var facts = facts(token, today);
            say(
                    json
                            ? JSON.writeValueAsString(facts)
                            : String.join(
                                    "\t",
                                    facts.values().stream().map(String::valueOf).toList()));
        }
        return 0;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = {
                "Thu hồi một mã truy cập. / Revokes an access token.",
                "Exit code 0: it does not work any more; 2: there is no such token."
            })
    int revoke(
            @Parameters(paramLabel = "ID", description = "its id, as listed") UUID id,
            @Option(names = "--json", description = "one JSON object instead of a sentence") boolean json) {
        asked(() -> {
            tokens.revoke(id);
            return id;
        });
        say(
                json
                        ? JSON.writeValueAsString(Map.of("id", id, "state", "revoked"))
                        : texts.both("accounts.token.revoked"));
        return 0;
    }

    private static Map<String, Object> facts(AccessToken token, LocalDate today) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", token.id());
        facts.put("account", token.account().value());
        facts.put("state", TokenWords.state(token, today));
        facts.put("until", token.until().toString());
        facts.put(
                "last_used_on",
                token.lastUsedOn() == null ? "" : token.lastUsedOn().toString());
        facts.put("permissions", List.copyOf(token.permissions()));
        facts.put("name", token.name());
        return facts;
    }

    /** What is asked, with a sentence instead of a status where there is no such account or token. */
    private <T> T asked(Supplier<T> question) {
        try {
            return Scopes.call(SCOPE, question::get);
        } catch (ErrorResponseException e) {
            throw new IllegalArgumentException(
                    texts.both("problemDetail." + e.getClass().getName()), e);
        }
    }

    private static String shortened(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 80) throw new IllegalArgumentException("--name: 1–80");
        return stripped;
    }

    private void say(String line) {
        var out = spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
