package vn.binhyen.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Texts;

/** Runs a command under the system's scope and says in both languages how it went: 0 done, 2 could not be done. */
@Component
class Reporting {

    private static final JsonMapper JSON = new JsonMapper();

    private final Texts texts;

    Reporting(Texts texts) {
        this.texts = texts;
    }

    int report(String job, String key, @Nullable CommandSpec spec, boolean json, Callable<Summary> work)
            throws Exception {
        var out = spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
        var err = spec == null
                ? new PrintWriter(System.err, true, UTF_8)
                : spec.commandLine().getErr();
        try {
            Summary done = Scopes.call(Scope.system(job), work::call);
            if (json) out.println(facts(done));
            else
                sentences(key, done.file(), done.rows(), done.tables(), done.files(), done.sha256())
                        .forEach(out::println);
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            sentences(refusal.key(), refusal.arguments()).forEach(err::println);
            err.flush();
            return 2;
        }
    }

    private List<String> sentences(String key, Object... arguments) {
        return List.of(texts.text(Texts.VIETNAMESE, key, arguments), texts.text(Texts.ENGLISH, key, arguments));
    }

    private static String facts(Summary done) {
        var facts = new TreeMap<String, Object>(done.counts());
        facts.put("file", done.file().toString());
        facts.put("sha256", done.sha256());
        return JSON.writeValueAsString(facts);
    }
}
