package vn.binhyen.documents;

import java.util.List;

/** Who receives a document, line by line, the archive last; and who signs it. */
public record Ending(List<String> recipients, Signature signature) {

    public Ending {
        recipients = List.copyOf(recipients);
    }
}
