package vn.binhyen.documents;

import java.util.List;

/**
 * Figures put together on paper under a title. It is no official document: nobody issues, numbers or signs it, and it looks unlike one.
 *
 * @param about what they are of, beneath the title
 * @param author who drew it up
 */
public record Compilation(String title, String about, String author, List<Part> body) {
    public Compilation {
        body = List.copyOf(body);
    }
}
