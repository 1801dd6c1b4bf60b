package vn.binhyen.documents;

import java.util.List;

/** An official document by its parts, in the order of decree 30/2020; how it looks is the writer's business. */
public record OfficialDocument(
        DocumentHead head, Subject subject, List<String> grounds, List<Part> body, Ending ending) {

    public OfficialDocument {
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
    }
}
