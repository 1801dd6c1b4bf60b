package vn.binhyen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.stereotype.Component;

/** Writes entries out, after the export itself stands in the trail: an export that breaks off was an export too. */
@Component
class TrailExport {

    private final AuditTrail trail;

    TrailExport(AuditTrail trail) {
        this.trail = trail;
    }

    void write(EntryFilter filter, ExportFormat format, Writer file) throws IOException {
        trail.announceExport(new TrailExported(format, filter));
        file.write(format.begin(filter));
        var lines = new Lines(format, file);
        try {
            trail.each(filter, lines::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        file.write(format.end(lines.count, lines.head));
        file.flush();
    }

    private static final class Lines {
        private final ExportFormat format;
        private final Writer file;
        private long count;
        private Seal head = Seal.NONE;

        Lines(ExportFormat format, Writer file) {
            this.format = format;
            this.file = file;
        }

        void add(SealedEntry given) {
            try {
                file.write(format.line(given));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            count++;
            if (given.seal() != null) head = given.seal();
        }
    }
}
