package vn.binhyen.issuances;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A file that the system issued under a number. It never changes; another may replace it, once. */
@Table(schema = "issuances", name = "paper")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Paper {

    @Id
    private final UUID id;

    private final UUID entryId;
    private int provinceId;
    private @Nullable Integer communeId;
    private String code;
    private String sha256;
    private long size;
    private UUID fileId;
    private LocalDate issuedOn;
    private @Nullable LocalDate replacedOn;
    private @Nullable UUID replacedBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Paper(UUID id, UUID entryId) {
        this.id = id;
        this.entryId = entryId;
    }

    static Paper issued(Entry entry, PaperWriting.Written written, LocalDate today) {
        var text = entry.text();
        var paper = new Paper(PaperId.fresh().value(), text.id());
        paper.provinceId = text.provinceId();
        paper.communeId = text.communeId();
        paper.code = written.code().value();
        paper.sha256 = written.sha256();
        paper.size = written.bytes().length;
        paper.fileId = written.file().value();
        paper.issuedOn = today;
        return paper;
    }

    void replace(PaperId by, LocalDate today) {
        if (by.value().equals(id)) throw new NumberRefused(NumberRefused.Why.REPLACES_ITSELF);
        if (replacedBy != null) throw new NumberRefused(NumberRefused.Why.REPLACED);
        replacedOn = today;
        replacedBy = by.value();
    }

    IssuedPaper text() {
        return new IssuedPaper(
                id, entryId, new PaperCode(code).toString(), sha256, fileId, issuedOn, replacedOn, replacedBy);
    }

    PaperId id() {
        return new PaperId(id);
    }
}
