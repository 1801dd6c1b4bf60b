package vn.binhyen.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what follows a mark whose first byte is nowhere else in it. */
final class Tail {

    private static final int AT_ONCE = 64 * 1024;

    private Tail() {}

    static String after(byte[] mark, InputStream in, int most) throws IOException {
        var buffer = new byte[AT_ONCE];
        int matched = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                byte next = buffer[i];
                if (next == mark[matched]) matched++;
                else matched = next == mark[0] ? 1 : 0;
                if (matched < mark.length) continue;
                var tail = new ByteArrayOutputStream();
                tail.write(buffer, i + 1, length - i - 1);
                tail.write(in.readNBytes(most));
                return tail.toString(StandardCharsets.US_ASCII);
            }
        }
        return "";
    }
}
