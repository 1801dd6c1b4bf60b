package vn.binhyen.features;

import java.util.List;

/** All collections that the viewer may open. */
record CollectionsPage(List<Link> links, List<CollectionPage> collections) {}
