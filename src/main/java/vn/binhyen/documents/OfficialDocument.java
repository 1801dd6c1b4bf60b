package vn.binhyen.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An official document by its parts, in the order of decree 30/2020; how it looks is the writer's business. */
public record OfficialDocument(
        DocumentHead head,
        Subject subject,
        List<String> grounds,
        List<Part> body,
        Ending ending,
        List<Annex> annexes,
        @Nullable LookUp lookUp) {
    public OfficialDocument {
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    public OfficialDocument(DocumentHead head, Subject subject, List<String> grounds, List<Part> body, Ending ending) {
        this(head, subject, grounds, body, ending, List.of(), null);
    }

    public OfficialDocument with(DocumentHead head) {
        return new OfficialDocument(head, subject, grounds, body, ending, annexes, lookUp);
    }

    public OfficialDocument with(List<Annex> annexes) {
        return new OfficialDocument(head, subject, grounds, body, ending, annexes, lookUp);
    }

    /** The same document with the place where a reader can look up whether a copy is what was issued. */
    public OfficialDocument with(LookUp lookUp) {
        return new OfficialDocument(head, subject, grounds, body, ending, annexes, lookUp);
    }
}
