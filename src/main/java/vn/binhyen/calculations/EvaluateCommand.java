package vn.binhyen.calculations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.evaluation.Unusable;

/** {@code bin/binhyen evaluate}: computes a case of a file. It is no bean, for it needs neither application nor database. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Tính một trường hợp đánh giá hiệu quả từ tệp JSON. / Computes a case of effect evaluation from a JSON file.",
            "The file holds { \"method\": KEY, \"input\": { … } }; docs/evaluate.md lists the methods.",
            "Exit code 0: computed; 2: the data cannot be used, and a sentence says why."
        })
class EvaluateCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--input", required = true, paramLabel = "CASE.json", description = "the case")
    private @Nullable Path file;

    @Option(names = "--json", description = "one JSON object instead of lines")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var path = file == null ? Path.of("") : file.toAbsolutePath();
        var answer = compute(path);
        var out = spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
        if (json) out.println(JSON.writeValueAsString(answer));
        else lines("", answer, out);
        out.flush();
        return 0;
    }

    private static Map<String, Object> compute(Path file) {
        var directory = file.getParent() == null ? Path.of(".") : file.getParent();
        var wanted = new Input(read(file), directory);
        return Methods.compute(wanted.text("method"), wanted.at("input"));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new Unusable("The file “" + file.getFileName() + "” cannot be read.");
        } catch (JacksonException e) {
            throw new Unusable("The file “" + file.getFileName() + "” is not JSON.");
        }
    }

    private static void lines(String name, Object value, PrintWriter out) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, part) -> lines(name.isEmpty() ? "" + key : name + "." + key, part, out));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) lines(name + "[" + i + "]", list.get(i), out);
            }
            default -> out.println(name + "\t" + value);
        }
    }
}
