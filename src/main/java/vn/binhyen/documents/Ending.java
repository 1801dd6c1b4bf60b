package vn.binhyen.documents;

import java.util.List;

/** Who receives a document, line by line, the archive last; and who signs it: minutes are signed by two or more. */
public record Ending(List<String> recipients, List<Signature> signatures) {
    public Ending {
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) throw new IllegalArgumentException("Somebody signs a document");
    }

    public Ending(List<String> recipients, Signature signature) {
        this(recipients, List.of(signature));
    }
}
