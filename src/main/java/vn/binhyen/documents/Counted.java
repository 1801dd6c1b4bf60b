package vn.binhyen.documents;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A file within another one: counts what goes through, and its end is not the end of what it stands in. */
final class Counted extends FilterOutputStream {

    private long size;

    Counted(OutputStream out) {
        super(out);
    }

    long size() {
        return size;
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        size += length;
    }

    @Override
    public void close() {
        // whoever opened what it stands in closes it
    }
}
