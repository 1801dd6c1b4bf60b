package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** What decides whether the standard applies: the kind, an enterprise's size, a school's level, an agency's being armed. */
public record Classification(
        OrganisationKind kind,
        @Nullable SizeClass sizeClass,
        @Nullable SchoolLevel schoolLevel,
        boolean armedForces) {

    public Classification {
        sizeClass = kind != OrganisationKind.ENTERPRISE ? null : sizeClass == null ? SizeClass.UNKNOWN : sizeClass;
        schoolLevel = kind != OrganisationKind.SCHOOL ? null : schoolLevel == null ? SchoolLevel.UNKNOWN : schoolLevel;
        armedForces = armedForces && kind == OrganisationKind.AGENCY;
    }

    public static Classification agency() {
        return new Classification(OrganisationKind.AGENCY, null, null, false);
    }

    public static Classification enterprise(SizeClass size) {
        return new Classification(OrganisationKind.ENTERPRISE, size, null, false);
    }

    public static Classification school(SchoolLevel level) {
        return new Classification(OrganisationKind.SCHOOL, null, level, false);
    }

    public static Classification residentialArea() {
        return new Classification(OrganisationKind.RESIDENTIAL_AREA, null, null, false);
    }

    Classification over(Classification known) {
        if (kind != known.kind) return this;
        return new Classification(
                kind,
                sizeClass == SizeClass.UNKNOWN ? known.sizeClass : sizeClass,
                schoolLevel == SchoolLevel.UNKNOWN ? known.schoolLevel : schoolLevel,
                armedForces || known.armedForces);
    }
}
