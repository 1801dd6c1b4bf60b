package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.pages.Formats;
import vn.binhyen.pages.Texts;

/** Says in words what figures say, and keeps what a writer says in their place. */
@Component
class Narrator {

    private final Texts texts;

    Narrator(Texts texts) {
        this.texts = texts;
    }

    /** Of each section: what was written, otherwise what its figures say. */
    List<Narration> of(AssembledReport report, Map<Integer, Narrative> written, Locale language) {
        var narrations = new ArrayList<Narration>();
        for (int i = 0; i < report.parts().size(); i++) {
            var part = report.parts().get(i);
            var narrative = written.get(i + 1);
            narrations.add(
                    narrative == null
                            ? Narration.computed(computed(part, language))
                            : new Narration(
                                    narrative.body(),
                                    narrative.version(),
                                    !narrative.beside().equals(computed(part, Texts.VIETNAMESE))));
        }
        return narrations;
    }

    /** One line for each measure of which something is known. */
    String computed(AssembledReport.Part part, Locale language) {
        var said = part.lines().stream()
                .filter(line -> line.value() != null)
                .map(line -> said(line, language))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? texts.text(language, "reports.said.nothing") : said;
    }

    private String said(ReportLine line, Locale language) {
        return Sentence.of(line).stream()
                .map(sentence -> said(line, sentence, language))
                .collect(Collectors.joining(" "));
    }

    private String said(ReportLine line, Sentence sentence, Locale language) {
        var formats = new Formats(language);
        var text = line.measure().in(language);
        var filled = new ArrayList<Object>();
        filled.add(text.name());
        filled.add(text.unit());
        for (BigDecimal amount : sentence.amounts()) filled.add(formats.decimal(amount));
        if (sentence.place() != null) filled.add(sentence.place());
        return texts.text(language, "reports.said." + sentence.kind(), filled.toArray());
    }
}
