package vn.binhyen.chasing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Page;

/** Writes the work contacts of those who are to be reminded into a file. */
record ContactList(Page page) {

    void write(Recipients recipients, ListFormat format, OutputStream out) throws IOException {
        try (var writer = format.writer(out)) {
            writer.line(heads());
            recipients.all().forEach(each -> writer.line(cells(each)));
        }
    }

    private List<String> heads() {
        return List.of(
                page.text("chasing.organisation"),
                page.text("chasing.position"),
                page.text("chasing.phone"),
                page.text("chasing.email"),
                page.text("chasing.owed"),
                page.text("chasing.earliest"));
    }

    private List<String> cells(Reachable each) {
        return List.of(
                each.organisation().organisationName(),
                text(each.contact().contactPosition()),
                text(each.contact().contactPhone()),
                text(each.address()),
                page.number(each.organisation().obligations()),
                page.date(each.organisation().due()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
