package vn.binhyen.regulations;

/** With whom an organisation coordinates. */
public enum Counterpart {
    COMMUNE_POLICE,
    CITY_POLICE,
    EDUCATION,
    OTHER
}
