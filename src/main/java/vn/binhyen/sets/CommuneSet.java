package vn.binhyen.sets;

import java.io.IOException;
import java.io.OutputStream;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.documents.FileSet;
import vn.binhyen.pages.Page;

/** The set of a commune's lists while it is written, in the language of the page on which it was asked for. */
public final class CommuneSet {

    private final FileSet files;
    private final AreaCard commune;
    private final Page page;
    private int count;

    CommuneSet(FileSet files, AreaCard commune, Page page) {
        this.files = files;
        this.commune = commune;
        this.page = page;
    }

    /** Writes one file. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    public AreaCard commune() {
        return commune;
    }

    public int communeId() {
        return commune.id().value();
    }

    public Page page() {
        return page;
    }

    /** Adds a file under its title in the index. */
    public void add(String path, String title, Writing writing) throws IOException {
        files.add(path, title, writing::to);
        count++;
    }

    int count() {
        return count;
    }
}
