package vn.binhyen.areas;

/** The point that stands for a unit, in degrees of WGS 84. */
public record Spot(double lon, double lat) {}
