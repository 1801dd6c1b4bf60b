package vn.binhyen.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Text;

/**
 * Keeps what people attach to the records of other modules, and gives it back to whoever may see the record.
 * The content is on disk before the transaction that keeps it can commit.
 */
@Service
@Transactional
public class Files {
    private static final Set<Permission> ATTACHING = Set.of(
            Permission.ISSUE_DIRECTIVES,
            Permission.ANSWER_OBLIGATIONS,
            Permission.REGISTER_ORGANISATIONS,
            Permission.RECORD_WORK);

    private final ContentStore store;
    private final KeptFiles keptFiles;
    private final Access access;
    private final ApplicationEventPublisher events;

    Files(ContentStore store, KeptFiles keptFiles, Access access, ApplicationEventPublisher events) {
        this.store = store;
        this.keptFiles = keptFiles;
        this.access = access;
        this.events = events;
    }

    /**
     * Checks a content, strips a picture of its notes, and keeps it with the record it belongs to. Reads the stream to its
     * end and leaves it open.
     *
     * @param name as the person's computer called it
     * @throws RefusedFile when it cannot be taken in; nothing of it is left
     */
    public FileId keep(FileOwner owner, String name, InputStream content) {
        if (ATTACHING.stream().noneMatch(access::has)) access.require(Permission.ISSUE_DIRECTIVES);
        try (var received = store.receive(content)) {
            var stored = received.content();
            keptFiles.hold(stored.sha256());
            received.place();
            var id = keptFiles.add(owner, FileName.of(name, stored.kind()), stored);
            events.publishEvent(new FileKept(id, owner, stored.kind(), stored.size(), stored.sha256()));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of the file; a 404 refusal where the viewer may not see the record it belongs to. */
    @Transactional(readOnly = true)
    public KeptFile get(FileId id) {
        access.require(Permission.READ_DIRECTIVES);
        return keptFiles.get(id);
    }

    /** The files of one record, removed ones too, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<KeptFile> of(String ownerKind, String ownerId) {
        access.require(Permission.READ_DIRECTIVES);
        return keptFiles.of(ownerKind, ownerId);
    }

    /** The content, unchanged since it was kept; 404 as {@link #get}, 410 once it was removed. */
    public OpenedFile open(FileId id) {
        access.require(Permission.READ_DIRECTIVES);
        var file = keptFiles.get(id);
        if (file.isRemoved()) throw new ContentRemoved();
        try {
            var opened = new OpenedFile(file, store.verified(file.sha256()));
            events.publishEvent(new FileOpened(id, file.sha256()));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets everybody who is signed in read the file, as when the document it is the text of is issued. */
    public void share(FileId id) {
        access.require(Permission.ISSUE_DIRECTIVES);
        keptFiles.get(id);
        keptFiles.share(id);
        events.publishEvent(new FileShared(id));
    }

    /**
     * Removes the content once this transaction commits, unless another record has the same; hash and reason stay.
     * A second removal changes nothing.
     *
     * @param reason in the office's words, not blank, at most 500 characters
     */
    public void remove(FileId id, String reason) {
        access.require(Permission.ISSUE_DIRECTIVES);
        if (reason.isBlank() || reason.length() > 500) throw new IllegalArgumentException("No reason, or too long");
        var file = keptFiles.get(id);
        if (keptFiles.remove(id, Text.nfc(reason.strip()))) events.publishEvent(new FileRemoved(id, file.sha256()));
    }
}
