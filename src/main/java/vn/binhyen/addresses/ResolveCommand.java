package vn.binhyen.addresses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.addresses.ResolvedAddress.Named;
import vn.binhyen.addresses.ResolvedAddress.Share;
import vn.binhyen.lists.CsvLines;
import vn.binhyen.lists.ListLine;

/** {@code bin/binhyen resolve}: says of each line of the standard input which units it names. It is no bean, for it needs no database. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Đọc từng dòng địa chỉ, cho biết phường, xã hiện nay. / Reads addresses, one a line, and tells today's communes.",
            "A line is an address in any form, or the input is a CSV text whose first line names columns such as ward,district,province,lon,lat.",
            "docs/addresses.md tells what the answer holds."
        })
class ResolveCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--json", description = "one JSON object for each line instead of columns between tabs")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Resolver resolver = new Resolver();

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
        if (line.isBlank()) return;
        var address = columns.address(line);
        var found = columns.point(line)
                .map(point -> resolver.resolve(address, point))
                .orElseGet(() -> resolver.resolve(address));
        answer(address, found, out);
    }

    private void answer(String line, PrintWriter out) {
        answer(line, resolver.resolve(line), out);
    }

    private void answer(String line, Resolution found, PrintWriter out) {
        var answer = ResolvedAddress.of(line, found);
        out.println(json ? JSON.writeValueAsString(answer) : text(answer));
    }

    private static String text(ResolvedAddress answer) {
        return String.join(
                "\t",
                answer.input(),
                String.join("; ", answer.former().stream().map(Named::name).toList()),
                String.join("; ", answer.communes().stream().map(Share::name).toList()),
                String.valueOf(answer.confidence()),
                answer.reason());
    }
}
