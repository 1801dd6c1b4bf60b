package vn.binhyen.features;

import java.util.List;

/** One collection: what it holds, within which bounds, and where its features are. */
record CollectionPage(
        String id,
        String title,
        String description,
        List<Link> links,
        Extent extent,
        String itemType,
        List<String> crs) {}
