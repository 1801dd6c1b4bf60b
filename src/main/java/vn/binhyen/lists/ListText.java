package vn.binhyen.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.binhyen.database.Text;
import vn.binhyen.lists.ListRefused.Reason;

/** A list as text in a known encoding; what it gives is composed. */
record ListText(Path content, Encoding encoding) {

    private static final int BUFFER = 64 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    void forEach(char separator, Consumer<ListLine> lines) throws IOException {
        try (var reader = open()) {
            new CsvLines(reader, separator).forEach(line -> lines.accept(composed(line)));
        } catch (CharacterCodingException e) {
            throw new ListRefused(Reason.NOT_UTF_8);
        }
    }

    /** Its beginning, to the end of a line. */
    String beginning(int most) throws IOException {
        try (var reader = open()) {
            var characters = new char[most];
            int length = 0;
            for (int read = 0; read >= 0 && length < most; length += Math.max(0, read))
                read = reader.read(characters, length, most - length);
            int end = length < most ? length : new String(characters, 0, length).lastIndexOf('\n') + 1;
            return new String(characters, 0, end > 0 ? end : length);
        } catch (CharacterCodingException e) {
            throw new ListRefused(Reason.NOT_UTF_8);
        }
    }

    private BufferedReader open() throws IOException {
        var strict = encoding.charset().newDecoder(); // reports what is malformed instead of guessing
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(content), strict), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) reader.reset();
        return reader;
    }

    static ListLine composed(ListLine line) {
        return new ListLine(line.number(), line.cells().stream().map(Text::nfc).toList());
    }
}
