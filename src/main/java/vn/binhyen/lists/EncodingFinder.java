package vn.binhyen.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.binhyen.lists.ListRefused.Reason;

/** Tells a text's encoding by its mark, by where its zeros are, else by all its bytes: what could be two is refused. */
final class EncodingFinder {

    private static final int BEGINNING = 4096;
    /** Of the pairs of a text in UTF-16 at least so many are blanks, digits or letters without marks. */
    private static final int ONE_ZERO_IN = 16;

    private EncodingFinder() {}

    static Encoding of(Path file) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        if (begins(beginning, 0xFF, 0xFE)) return Encoding.UTF_16LE;
        if (begins(beginning, 0xFE, 0xFF)) return Encoding.UTF_16BE;
        int[] zeros = new int[2];
        for (int i = 0; i < beginning.length; i++) if (beginning[i] == 0) zeros[i % 2]++;
        if (zeros[0] + zeros[1] == 0) return ofBytes(file);
        if (zeros[0] == 0 && zeros[1] * ONE_ZERO_IN >= beginning.length / 2) return Encoding.UTF_16LE;
        if (zeros[1] == 0 && zeros[0] * ONE_ZERO_IN >= beginning.length / 2) return Encoding.UTF_16BE;
        throw new ListRefused(Reason.NOT_A_LIST);
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Encoding ofBytes(Path file) throws IOException {
        var bytes = new Bytes();
        try (var in = Files.newInputStream(file)) {
            bytes.take(in);
        }
        return bytes.encoding();
    }

    /** What the bytes of a whole text say for UTF-8 and for Windows-1258. */
    private static final class Bytes {

        /** In Windows-1258 the tones are bytes of their own, after the letter. */
        private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";

        private static final String MARKED_VOWELS =
                "\u00C2\u00CA\u00D4\u00C3\u00D5\u00DD\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD";

        private int last;
        private int expected;
        private int length;
        private long composed;
        private long broken;
        private long tones;

        void take(InputStream in) throws IOException {
            var buffer = new byte[32 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
                for (int i = 0; i < read; i++) take(buffer[i] & 0xFF);
            if (expected > 0) broken++;
        }

        private void take(int next) {
            if (next < 0x80 && expected == 0) {
                last = next;
                return;
            }
            if (expected > 0 && (next & 0xC0) == 0x80) {
                if (--expected == 0 && length == 3) composed++;
            } else {
                if (expected > 0) broken++;
                begin(next);
            }
            if (TONES.indexOf(next) >= 0 && (isLetter(last) || MARKED_VOWELS.indexOf(last) >= 0)) tones++;
            last = next;
        }

        private void begin(int next) {
            length = next < 0x80
                    ? 1
                    : next >= 0xC2 && next < 0xE0 ? 2 : (next & 0xF0) == 0xE0 ? 3 : (next & 0xF8) == 0xF0 ? 4 : 0;
            expected = Math.max(0, length - 1);
            if (length == 0) broken++;
        }

        private static boolean isLetter(int next) {
            return next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
        }

        Encoding encoding() {
            if (broken == 0) return Encoding.UTF_8;
            if (composed > 0) throw new ListRefused(Reason.MIXED_ENCODINGS);
            if (tones == 0) throw new ListRefused(Reason.NOT_UTF_8);
            return Encoding.WINDOWS_1258;
        }
    }
}
