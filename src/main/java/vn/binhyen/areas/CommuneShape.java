package vn.binhyen.areas;

/** One commune's outline as the data of an SVG path, and the point where a label stands. */
public record CommuneShape(AreaId id, String code, String name, String path, int labelX, int labelY) {}
