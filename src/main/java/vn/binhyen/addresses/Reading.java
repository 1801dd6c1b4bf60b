package vn.binhyen.addresses;

import java.util.List;
import vn.binhyen.addresses.Kind.Level;
import vn.binhyen.addresses.Unit.State;

/**
 * A ward or commune that an address may mean, and what in the address speaks for it.
 *
 * @param score the larger, the more
 * @param inDistrict whether its district is named too
 * @param inProvince whether its province is named too
 * @param isWrittenSo whether nothing in how it is written speaks against it
 * @param contradicted whether the district or province that is named is another
 */
record Reading(
        Unit unit,
        Mention at,
        double score,
        boolean inDistrict,
        boolean inProvince,
        boolean isWrittenSo,
        boolean contradicted) {

    static Reading of(Unit unit, Mention at, List<Mention> all, Gazetteer gazetteer) {
        var weighing = new Weighing(unit, at, gazetteer);
        weighing.weighName();
        for (var other : all) if (other != at) weighing.weigh(other);
        return weighing.reading();
    }

    /** Whether it is of a time when another of the same district did not yet bear the name that both fit by. */
    boolean isReplacedBy(Reading later) {
        return unit.state() == State.BEFORE
                && later.unit.state() == State.LAST_OF_THEN
                && later.unit.district().equals(unit.district())
                && later.unit.exact().equals(unit.exact());
    }

    private static final class Weighing {

        private static final double RIGHT_KIND = 2;
        private static final double OTHER_KIND = -0.5;
        private static final double SAME_MARKS = 1;
        private static final double OTHER_MARKS = -2;
        private static final double STREET = -4;
        private static final double DISTRICT = 6;
        private static final double DISTRICT_OF_THEN = 3;
        private static final double PROVINCE = 3;
        private static final double ANOTHER = -6;
        private static final double UNEXPLAINED = -1;

        private final Unit unit;
        private final Mention at;
        private final Gazetteer gazetteer;
        private double score;
        private boolean inDistrict;
        private boolean inProvince;
        private boolean isWrittenSo = true;
        private boolean contradicted;

        Weighing(Unit unit, Mention at, Gazetteer gazetteer) {
            this.unit = unit;
            this.at = at;
            this.gazetteer = gazetteer;
        }

        void weighName() {
            if (at.isAnnounced()) {
                boolean right = at.announced().contains(unit.kind());
                score += right ? RIGHT_KIND : OTHER_KIND;
                isWrittenSo &= right;
            }
            if (unit.exact().equals(at.exact())) score += SAME_MARKS;
            else if (!at.isWrittenLike(unit)) {
                score += OTHER_MARKS;
                isWrittenSo = false;
            }
            if (at.street()) {
                score += STREET;
                isWrittenSo = false;
            }
        }

        void weigh(Mention other) {
            if (isInDistrict(other)) {
                inDistrict = true;
                score += DISTRICT;
            } else if (isInProvince(other)) {
                inProvince = true;
                score += PROVINCE;
            } else if (isFromIt(other)) score += DISTRICT_OF_THEN;
            else if (isOnly(other)) {
                contradicted = true;
                score += ANOTHER;
            } else {
                contradicted |= !unit.isSince2025() && !other.street() && other.holds(Level.DISTRICT);
                score += UNEXPLAINED;
            }
        }

        private boolean isInDistrict(Mention other) {
            for (var each : other.units())
                if (each.level() == Level.DISTRICT && each.code().equals(unit.district())) return true;
            return false;
        }

        private boolean isInProvince(Mention other) {
            for (var each : other.units())
                if (each.level() == Level.PROVINCE
                        && gazetteer.provinceNow(each).equals(gazetteer.provinceNow(unit))) return true;
            return false;
        }

        private boolean isFromIt(Mention other) {
            if (!unit.isSince2025()) return false;
            for (var each : other.units())
                if (each.level() == Level.DISTRICT && gazetteer.isFrom(unit, each)) return true;
            return false;
        }

        /** Whether the other can be nothing but a district or a province. */
        private static boolean isOnly(Mention other) {
            return !other.street() && !other.holds(Level.COMMUNE);
        }

        Reading reading() {
            return new Reading(unit, at, score, inDistrict, inProvince, isWrittenSo, contradicted);
        }
    }
}
