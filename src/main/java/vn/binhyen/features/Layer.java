package vn.binhyen.features;

import java.util.List;
import java.util.Optional;

/** A collection of features: by what they can be chosen, and how they are read. */
interface Layer {

    /** Its name in addresses and in the keys of its texts. */
    String id();

    /** Properties that can be asked for by their value. */
    List<String> properties();

    /** Whether the viewer may read it. */
    boolean isOpen();

    Slice slice(Question question);

    Optional<Feature> find(String id);

    Extent extent();
}
