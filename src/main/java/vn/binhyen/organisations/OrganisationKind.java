package vn.binhyen.organisations;

/** Cơ quan, doanh nghiệp, cơ sở giáo dục, khu dân cư. */
public enum OrganisationKind {
    AGENCY,
    ENTERPRISE,
    SCHOOL,
    RESIDENTIAL_AREA
}
