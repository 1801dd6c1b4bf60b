package vn.binhyen.directives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.files.FileId;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;

/** Keeps the files of documents and results with their records. */
@Component
class Evidence {

    static final String OF_OBLIGATIONS = "directives.obligation";
    static final String OF_DIRECTIVES = "directives.directive";

    private final Files files;

    Evidence(Files files) {
        this.files = files;
    }

    /** Keeps what proves a result, and answers the result with it. */
    Result attach(Obligation obligation, Result result, List<Attachment> attachments) {
        var addressee = obligation.addressee();
        var owner = new FileOwner(
                OF_OBLIGATIONS,
                obligation.id().toString(),
                addressee.provinceId(),
                addressee.communeId(),
                addressee.organisationId());
        var kept =
                attachments.stream().map(attachment -> keep(owner, attachment)).toList();
        return new Result(result.number(), result.day(), kept, result.note());
    }

    /** Refuses what was just kept, and all of the move with it, where the task accepts other kinds of file only. */
    void requireKinds(Result result, List<String> accepted) {
        if (accepted.isEmpty()) return;
        for (var file : result.files())
            if (!accepted.contains(files.get(new FileId(file)).kind().name()))
                throw ResultIncomplete.lacksKind(accepted);
    }

    /** Keeps the document itself. */
    UUID keep(DirectiveId directive, int provinceId, Attachment document) {
        return keep(new FileOwner(OF_DIRECTIVES, directive.toString(), provinceId, null, null), document);
    }

    /** Removes the contents of the document's files, earlier ones too; their records stay. */
    void remove(DirectiveId directive, String reason) {
        files.of(OF_DIRECTIVES, directive.toString()).forEach(file -> files.remove(file.id(), reason));
    }

    /** Whoever is asked may read the document. */
    @EventListener
    void share(DirectiveIssued issued) {
        if (issued.fileId() != null) files.share(new FileId(issued.fileId()));
    }

    private UUID keep(FileOwner owner, Attachment attachment) {
        try (var content = attachment.content().getInputStream()) {
            return files.keep(owner, attachment.name(), content).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
