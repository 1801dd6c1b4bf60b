package vn.binhyen.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG without texts, times, camera notes and private chunks: only what draws the picture is kept. */
final class Png {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final Set<String> DRAWING = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "acTL", "fcTL", "fdAT");

    private Png() {}

    /**
     * The picture alone; nothing after its end is kept either.
     *
     * @throws DamagedFile where a chunk is cut off or its check sum is wrong
     */
    static byte[] withoutMetadata(byte[] png) {
        var in = ByteBuffer.wrap(png);
        var out = new ByteArrayOutputStream(png.length);
        try {
            if (in.getLong() != SIGNATURE) throw new DamagedFile();
            out.write(png, 0, 8);
            String type;
            do {
                var start = in.position();
                type = type(in);
                if (start == 8 && !type.equals("IHDR")) throw new DamagedFile();
                if (DRAWING.contains(type)) out.write(png, start, in.position() - start);
            } while (!type.equals("IEND"));
        } catch (BufferUnderflowException e) {
            throw new DamagedFile();
        }
        return out.toByteArray();
    }

    /** Reads one chunk, checks its sum and answers its type. */
    private static String type(ByteBuffer in) {
        var length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) throw new DamagedFile();
        var sum = new CRC32();
        sum.update(in.array(), in.position(), length + 4);
        var type = new String(in.array(), in.position(), 4, StandardCharsets.US_ASCII);
        in.position(in.position() + 4 + length);
        if (in.getInt() != (int) sum.getValue()) throw new DamagedFile();
        return type;
    }
}
