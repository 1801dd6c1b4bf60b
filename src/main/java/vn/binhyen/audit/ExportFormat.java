package vn.binhyen.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How entries leave the system: as a table for people, or as lines that a program can verify. */
enum ExportFormat {
    CSV("text/csv") {
        @Override
        String begin(EntryFilter filter) {
            return "\uFEFFoccurred_at,actor,act,subject,details,request,id,xid,position,hash\r\n"; // Excel wants the
            // mark
        }

        @Override
        String line(SealedEntry given) {
            var entry = given.entry();
            var cells = new ArrayList<@Nullable String>();
            cells.addAll(List.of(entry.time(), entry.actor(), entry.act(), entry.subject(), entry.details()));
            cells.add(entry.request());
            cells.add(Long.toString(entry.id()));
            cells.add(Long.toString(entry.xid()));
            cells.add(given.seal() == null ? null : Long.toString(given.seal().position()));
            cells.add(given.seal() == null ? null : given.seal().hash());
            return cells.stream().map(ExportFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
        }

        @Override
        String end(long lines, Seal head) {
            return "";
        }
    },
    JSONL("application/x-ndjson") {
        @Override
        String begin(EntryFilter filter) {
            var first = new LinkedHashMap<String, Object>();
            first.put("format", Chain.FORMAT);
            first.put("selection", filter.narrows());
            return JSON.writeValueAsString(first) + "\n";
        }

        @Override
        String line(SealedEntry given) {
            var line = new LinkedHashMap<String, @Nullable Object>();
            line.put("position", given.seal() == null ? null : given.seal().position());
            line.put("previous", given.previous());
            line.put("hash", given.seal() == null ? null : given.seal().hash());
            var values = given.entry().fields().iterator();
            for (var name : FIELDS) line.put(name, values.next());
            return JSON.writeValueAsString(line) + "\n";
        }

        @Override
        String end(long lines, Seal head) {
            var last = new LinkedHashMap<String, Object>();
            last.put("lines", lines);
            last.put("head", head.position());
            last.put("head_hash", head.hash());
            return JSON.writeValueAsString(last) + "\n";
        }
    };

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FIELDS =
            List.of("id", "xid", "occurred_at", "actor", "act", "subject", "details", "request");

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract String begin(EntryFilter filter);

    abstract String line(SealedEntry given);

    /** What ends the file, so that a missing end is seen; the head is the last seal among the lines. */
    abstract String end(long lines, Seal head);

    private static String cell(@Nullable String text) {
        return text == null ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
