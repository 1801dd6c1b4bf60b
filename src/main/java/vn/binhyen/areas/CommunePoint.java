package vn.binhyen.areas;

/** A commune and the point that stands for it, in degrees of WGS 84. */
record CommunePoint(AreaId id, String code, String name, double lon, double lat) {}
