package vn.binhyen.issuances;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.documents.LookUp;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Pdf;
import vn.binhyen.files.FileId;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;

/** Writes a document with its number, day and code, and keeps the file. */
@Component
class PaperWriting {

    static final String FILES = "issuances.entry";

    private final SiteAddress site;
    private final Files files;

    PaperWriting(SiteAddress site, Files files) {
        this.site = site;
        this.files = files;
    }

    /** A file as it was kept. */
    record Written(PaperCode code, byte[] bytes, String sha256, FileId file) {}

    Written write(RegisterEntry entry, OfficialDocument document, LocalDate today) {
        var code = PaperCode.fresh();
        var number = new DocumentNumber(entry.number(), entry.kind().symbol(entry.issuerCode()));
        var out = new ByteArrayOutputStream();
        var hashed = new HashedStream(out);
        try {
            Pdf.write(
                    document.with(document.head().numbered(number, today))
                            .with(new LookUp(code.toString(), site.link(LookUpController.PATH + "/" + code.value()))),
                    hashed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = out.toByteArray();
        return new Written(code, bytes, hashed.sha256(), keep(entry, bytes));
    }

    private FileId keep(RegisterEntry entry, byte[] bytes) {
        var owner = new FileOwner(FILES, entry.id().toString(), entry.provinceId(), entry.communeId(), null);
        var name = entry.symbol().replace('/', '-') + ".pdf";
        return files.keep(owner, name, new ByteArrayInputStream(bytes));
    }
}
