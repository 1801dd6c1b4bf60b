package vn.binhyen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import vn.binhyen.documents.Docx;
import vn.binhyen.documents.Pdf;

/** Reports as files; a case is a line here. */
final class ReportsBenchmark implements Benchmark {

    private final SequencedMap<String, Case> known = new LinkedHashMap<>();

    ReportsBenchmark() {
        known.put("assemble", found -> new ReportAssemblyCases(List.of("assemble")).measure(found));
        known.put("all", found -> new ReportAssemblyCases(List.of("all")).measure(found));
        known.put("docx", new WritingCase("docx", Docx::write, WritingCase::againByPoi)::measure);
        known.put("pdf", new WritingCase("pdf", Pdf::write, WritingCase::againByPdfBox)::measure);
    }

    /** Measures one thing and tells its figures. */
    @FunctionalInterface
    interface Case {

        void measure(Consumer<Figure> found) throws Exception;
    }

    @Override
    public List<String> cases() {
        return new ArrayList<>(known.sequencedKeySet());
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        for (var name : known.sequencedKeySet())
            if (cases.contains(name)) known.get(name).measure(found);
    }
}
