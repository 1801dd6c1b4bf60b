package vn.binhyen.organisations;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.pages.Texts;

/** What the command says of a list, in sentences or as one JSON object a line. */
class ImportAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter beside;
    private final boolean json;

    ImportAnswers(Texts texts, CommandLine command, boolean json) {
        this.texts = texts;
        this.out = command.getOut();
        this.beside = command.getErr();
        this.json = json;
    }

    /** What a row of a list that is only looked at was read as. */
    void read(ReadRow row) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("stt", row.ordinalOrNumber());
        answer.put("name", row.name());
        answer.put("commune", row.commune());
        answer.put("candidates", row.candidates());
        answer.put("problems", row.flaws().stream().map(this::sentence).toList());
        out.println(JSON.writeValueAsString(answer));
    }

    void noted(StagedRow row) {
        for (var flaw : row.flaws()) {
            if (json) out.println(JSON.writeValueAsString(line(row, flaw)));
            else
                out.println("%s %d, %s: %s"
                        .formatted(
                                flaw.blocking() ? "✗" : "!",
                                row.number(),
                                flaw.field().head(),
                                sentence(flaw)));
        }
    }

    private Map<String, Object> line(StagedRow row, Flaw flaw) {
        var line = new LinkedHashMap<String, Object>();
        line.put("row", row.number());
        line.put("column", flaw.field().head());
        line.put("severity", flaw.blocking() ? "error" : "warning");
        line.put("text", sentence(flaw));
        return line;
    }

    /** Where each row was answered, the summary goes beside. */
    void summary(StagedImport list, boolean applied, boolean eachRow) {
        if (json && !eachRow) out.println(JSON.writeValueAsString(counts(list, applied)));
        else (json ? beside : out).println(sentence(list, applied));
    }

    private static Map<String, Object> counts(StagedImport list, boolean applied) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("applied", applied);
        counts.put("sha256", list.sha256());
        counts.put("new", list.fresh());
        counts.put("changed", list.changed());
        counts.put("unchanged", list.same());
        counts.put("alike", list.alike());
        counts.put("faulty", list.faulty());
        counts.put("warned", list.warned());
        return counts;
    }

    private String sentence(StagedImport list, boolean applied) {
        return texts.text(
                Texts.VIETNAMESE,
                "organisations.command." + (applied ? "applied" : "looked"),
                list.fresh(),
                list.changed(),
                list.same(),
                list.faulty(),
                list.warned(),
                list.alike());
    }

    private String sentence(Flaw flaw) {
        return texts.text(Texts.VIETNAMESE, flaw.textKey(), flaw.arguments().toArray());
    }
}
