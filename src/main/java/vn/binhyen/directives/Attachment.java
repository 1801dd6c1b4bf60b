package vn.binhyen.directives;

import org.springframework.core.io.InputStreamSource;

/** A file that somebody sends along, as their computer called it. */
public record Attachment(String name, InputStreamSource content) {}
