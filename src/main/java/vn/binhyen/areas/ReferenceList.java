package vn.binhyen.areas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the lists of units that come with the product: one unit a line, columns between tabs, a heading first. */
class ReferenceList {

    private ReferenceList() {}

    static List<List<String>> rows(String file) {
        try {
            var text = new ClassPathResource("areas/" + file).getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
