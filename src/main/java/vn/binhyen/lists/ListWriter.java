package vn.binhyen.lists;

import java.io.Closeable;
import java.util.List;

/** Takes the lines of a list one after another into a file. */
public sealed interface ListWriter extends Closeable permits CsvWriter, XlsxWriter {

    void line(List<String> cells);
}
