package vn.binhyen.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG without what the camera noted: place, time, device, person, preview. Only what draws the picture is kept
 * (tables, scans, JFIF header, colour profile, Adobe's colour transform), and which way is up. The pixels stay as they are.
 */
final class Jpeg {
    private static final int START = 0xD8, END = 0xD9, SCAN = 0xDA, APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE;
    private static final int APP15 = 0xEF, COMMENT = 0xFE, FIRST_EXTENSION = 0xF0, ORIENTATION_TAG = 0x0112;

    private final byte[] in;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int orientation = 1;

    private Jpeg(byte[] in) {
        this.in = in;
        this.kept = new ByteArrayOutputStream(in.length);
    }

    /**
     * The picture alone; nothing after its end is kept either.
     *
     * @throws DamagedFile where a segment or the picture's end is missing
     */
    static byte[] withoutMetadata(byte[] jpeg) {
        return new Jpeg(jpeg).picture();
    }

    private byte[] picture() {
        if (unsigned(0) != 0xFF || unsigned(1) != START) throw new DamagedFile();
        var scans = 0;
        for (var marker = marker(); marker != END; marker = marker()) {
            if (marker == START || marker < 0xC0) throw new DamagedFile();
            segment(marker);
            if (marker == SCAN) scans++;
            if (marker == SCAN) scan();
        }
        if (scans == 0) throw new DamagedFile();
        var out = new ByteArrayOutputStream(kept.size() + 40);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
        if (orientation > 1) out.writeBytes(exif(orientation));
        out.writeBytes(kept.toByteArray());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return out.toByteArray();
    }

    /** Reads the next marker, however many fill bytes stand before it. */
    private int marker() {
        if (unsigned(at++) != 0xFF) throw new DamagedFile();
        while (unsigned(at) == 0xFF) at++;
        return unsigned(at++);
    }

    private void segment(int marker) {
        var length = unsigned(at) << 8 | unsigned(at + 1);
        if (length < 2 || at + length > in.length) throw new DamagedFile();
        var content = Arrays.copyOfRange(in, at + 2, at + length);
        if (marker == APP1 && begins(content, "Exif\0\0")) orientation = orientation(content);
        at += length;
        if (marker == APP0 && begins(content, "JFIF\0")) content = withoutThumbnail(content);
        if (draws(marker, content)) write(marker, content);
    }

    private static boolean draws(int marker, byte[] content) {
        return switch (marker) {
            case APP0 -> begins(content, "JFIF\0");
            case APP2 -> begins(content, "ICC_PROFILE\0");
            case APP14 -> begins(content, "Adobe");
            default -> marker < APP0 || marker > APP15 && marker < FIRST_EXTENSION;
        };
    }

    private void write(int marker, byte[] content) {
        var length = content.length + 2;
        kept.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        kept.writeBytes(content);
    }

    /** Copies the compressed picture up to the next marker; FF00 is a byte of it, FFD0–FFD7 divide it. */
    private void scan() {
        var from = at;
        while (unsigned(at) != 0xFF || unsigned(at + 1) == 0 || (unsigned(at + 1) & 0xF8) == 0xD0) at++;
        kept.write(in, from, at - from);
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        if (jfif.length < 14) throw new DamagedFile();
        var header = Arrays.copyOf(jfif, 14);
        header[12] = header[13] = 0;
        return header;
    }

    /** The orientation in the first directory of the Exif segment (1 where there is none that can be read). */
    private static int orientation(byte[] exif) {
        var tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
        if (tiff.remaining() < 8) return 1;
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) return 1;
        var entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (long entry = directory + 2; entries > 0 && entry + 12 <= tiff.limit(); entry += 12, entries--)
            if (tiff.getShort((int) entry) == ORIENTATION_TAG) {
                var value = tiff.getShort((int) entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        return 1;
    }

    /** The smallest Exif segment: one directory with the orientation in it. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) (0xFF00 | APP1))
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static boolean begins(byte[] content, String beginning) {
        var expected = beginning.getBytes(StandardCharsets.US_ASCII);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }

    private int unsigned(int index) {
        if (index >= in.length) throw new DamagedFile();
        return Byte.toUnsignedInt(in[index]);
    }
}
