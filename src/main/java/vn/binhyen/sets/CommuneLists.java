package vn.binhyen.sets;

import java.io.IOException;

/** What a module lists of a commune. They are added in the order of the beans. */
public interface CommuneLists {

    /** Adds the lists as the viewer reads them on their pages. */
    void addTo(CommuneSet set) throws IOException;
}
