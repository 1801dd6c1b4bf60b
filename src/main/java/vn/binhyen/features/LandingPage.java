package vn.binhyen.features;

import java.util.List;

/** Where a program begins: all else is found by its links. */
record LandingPage(String title, String description, List<Link> links) {}
