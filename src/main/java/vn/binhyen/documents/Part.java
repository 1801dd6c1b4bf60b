package vn.binhyen.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document's body. */
public sealed interface Part {

    /** Plain text; every line of it becomes a paragraph. */
    record Paragraph(String text) implements Part {}

    /** A numbered section with its own pieces: I., within it 1., within that a). */
    record Section(String title, List<Part> parts) implements Part {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** An article of a decision; articles are counted through the whole text: Điều 1., Điều 2. */
    record Article(String text, List<Part> parts) implements Part {
        public Article {
            parts = List.copyOf(parts);
        }

        public Article(String text) {
            this(text, List.of());
        }
    }

    /** Drawings, in files for paper only: a word processor gets none. Each says the same as a table below it. */
    record Drawings(List<Drawing> drawings) implements Part {
        public Drawings {
            drawings = List.copyOf(drawings);
        }
    }

    /** A table; its head is repeated on every page. */
    record Table(@Nullable String caption, List<Column> columns, List<List<Cell>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows)
                if (row.size() != columns.size()) throw new IllegalArgumentException("A row must fill every column");
        }
    }
}
