package vn.binhyen.notices;

import java.util.List;

/** A message as its receiver reads it, as plain text and as HTML, and the files that come with it. */
public record Letter(String subject, String text, String html, List<Enclosure> enclosures) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    public Letter(String subject, String text, String html) {
        this(subject, text, html, List.of());
    }

    public Letter with(Enclosure enclosure) {
        return new Letter(subject, text, html, List.of(enclosure));
    }
}
