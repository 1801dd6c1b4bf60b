package vn.binhyen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.SizeClass;

/** The organisation for which models are suggested: what makes others similar to it. */
record Similar(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable String sizeOrLevel,
        @Nullable Integer communeId) {

    /** What distinguishes organisations of a kind; null where it is unknown, or the kind has nothing such. */
    static @Nullable String sizeOrLevel(@Nullable Classification of) {
        if (of == null) return null;
        var size = of.sizeClass();
        if (size != null) return size == SizeClass.UNKNOWN ? null : size.name();
        var level = of.schoolLevel();
        return level == null || level == SchoolLevel.UNKNOWN ? null : level.name();
    }
}
