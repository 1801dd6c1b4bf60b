package vn.binhyen.addresses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.addresses.Resolution.Former;
import vn.binhyen.lists.CsvLines;
import vn.binhyen.lists.ListLine;

/** {@code bin/binhyen resolve}: says of each line of the standard input which units it names. It is no bean, for it needs no database. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Đọc từng dòng địa chỉ, cho biết phường, xã hiện nay. / Reads addresses, one a line, and tells today's communes.",
            "A line is an address in any form, or the input is a CSV text whose first line names columns such as ward,district,province.",
            "docs/addresses.md tells what the answer holds."
        })
class ResolveCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--json", description = "one JSON object for each line instead of columns between tabs")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Resolver resolver = new Resolver();

    /** What is written for a line. */
    record Answer(String input, List<Former> former, List<Share> communes, double confidence, String reason) {}

    /** A commune of today, and whether all of the unit of then is in it. */
    record Share(String code, String name, String share) {}

    @Override
    public Integer call() throws IOException {
        var out = spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8), 1 << 16);
        answer(in, new PrintWriter(out, false));
        return 0;
    }

    private void answer(BufferedReader in, PrintWriter out) throws IOException {
        var first = in.readLine();
        if (first == null) return;
        first = first.startsWith("\uFEFF") ? first.substring(1) : first;
        var columns = AddressColumns.in(first);
        if (columns.isPresent()) {
            new CsvLines(in, first).forEach(line -> answer(line, columns.get(), out));
        } else {
            for (var line = first; line != null; line = in.readLine()) {
                answer(line, out);
                if (!in.ready()) out.flush();
            }
        }
        out.flush();
    }

    private void answer(ListLine line, AddressColumns columns, PrintWriter out) {
        if (!line.isBlank()) answer(columns.address(line), out);
    }

    private void answer(String line, PrintWriter out) {
        var answer = answer(line);
        out.println(json ? JSON.writeValueAsString(answer) : text(answer));
    }

    private Answer answer(String line) {
        var found = resolver.resolve(line);
        var communes = found.communes().stream()
                .map(each -> new Share(each.code(), each.name(), each.whole() ? "full" : "partial"))
                .toList();
        double confidence = Math.round(found.confidence() * 1000) / 1000.0;
        var reason = found.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Answer(line, found.former(), communes, confidence, reason);
    }

    private static String text(Answer answer) {
        return String.join(
                "\t",
                answer.input(),
                String.join("; ", answer.former().stream().map(Former::name).toList()),
                String.join("; ", answer.communes().stream().map(Share::name).toList()),
                String.valueOf(answer.confidence()),
                answer.reason());
    }
}
