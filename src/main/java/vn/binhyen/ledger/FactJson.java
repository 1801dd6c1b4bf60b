package vn.binhyen.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

/** Facts as JSON, object by object: an array of them, or one after the other. Rows are numbered from 1. */
record FactJson(Path content) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final FactHead[] HEADS = FactHead.values();

    static boolean isOne(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            var beginning = new String(in.readNBytes(64), java.nio.charset.StandardCharsets.ISO_8859_1);
            var typed = beginning.replace("ï»¿", "").strip();
            return typed.startsWith("[") || typed.startsWith("{");
        }
    }

    /** Gives the heads first, then a line for each object. */
    void forEach(int most, Consumer<ListLine> lines) throws IOException {
        lines.accept(new ListLine(0, Stream.of(HEADS).map(FactHead::inJson).toList()));
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), Files.newInputStream(content))) {
            int number = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && number == 0 || token == JsonToken.END_ARRAY) continue;
                if (token != JsonToken.START_OBJECT) throw new ListRefused(Reason.NOT_A_LIST);
                if (++number > most) throw new ListRefused(Reason.TOO_MANY_ROWS, most);
                lines.accept(line(parser, number));
            }
        } catch (JacksonException unreadable) {
            throw new ListRefused(Reason.NOT_A_LIST);
        }
    }

    private static ListLine line(JsonParser parser, int number) {
        var cells = new String[HEADS.length];
        Arrays.fill(cells, "");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var head = head(parser.currentName());
            var value = parser.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY || value == null)
                throw new ListRefused(Reason.NOT_A_LIST);
            if (head != null && value != JsonToken.VALUE_NULL) cells[head.ordinal()] = parser.getString();
        }
        return new ListLine(number, Arrays.asList(cells));
    }

    private static @Nullable FactHead head(@Nullable String name) {
        for (var head : HEADS) if (head.inJson().equals(name)) return head;
        return null;
    }
}
