package vn.binhyen.preventionmodels;

/** A way on from the page of a model or a point: the key of its words, and its address. */
public record Lead(String key, String url) {}
