package vn.binhyen.organisations;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.database.Folding;

/** The words that lists and forms use for kinds, sizes, levels and yes or no, folded. */
final class Words {

    private static final Map<String, OrganisationKind> KINDS = Map.ofEntries(
            entry("co quan", OrganisationKind.AGENCY),
            entry("don vi su nghiep", OrganisationKind.AGENCY),
            entry("doanh nghiep", OrganisationKind.ENTERPRISE),
            entry("cong ty", OrganisationKind.ENTERPRISE),
            entry("hop tac xa", OrganisationKind.ENTERPRISE),
            entry("nha hang", OrganisationKind.ENTERPRISE),
            entry("quan an", OrganisationKind.ENTERPRISE),
            entry("quan bar", OrganisationKind.ENTERPRISE),
            entry("quan ca phe", OrganisationKind.ENTERPRISE),
            entry("khach san", OrganisationKind.ENTERPRISE),
            entry("nha nghi", OrganisationKind.ENTERPRISE),
            entry("cua hang", OrganisationKind.ENTERPRISE),
            entry("sieu thi", OrganisationKind.ENTERPRISE),
            entry("co so giao duc", OrganisationKind.SCHOOL),
            entry("nha truong", OrganisationKind.SCHOOL),
            entry("truong", OrganisationKind.SCHOOL),
            entry("truong hoc", OrganisationKind.SCHOOL),
            entry("khu dan cu", OrganisationKind.RESIDENTIAL_AREA),
            entry("to dan pho", OrganisationKind.RESIDENTIAL_AREA),
            entry("thon", OrganisationKind.RESIDENTIAL_AREA));

    private static final Map<String, SizeClass> SIZES = Map.of(
            "sieu nho", SizeClass.MICRO,
            "nho", SizeClass.SMALL,
            "vua", SizeClass.MEDIUM,
            "lon", SizeClass.LARGE,
            "chua ro", SizeClass.UNKNOWN);

    private static final Map<String, SchoolLevel> LEVELS = Map.ofEntries(
            entry("mam non", SchoolLevel.KINDERGARTEN),
            entry("nha tre", SchoolLevel.KINDERGARTEN),
            entry("mau giao", SchoolLevel.KINDERGARTEN),
            entry("tieu hoc", SchoolLevel.PRIMARY),
            entry("trung hoc co so", SchoolLevel.LOWER_SECONDARY),
            entry("thcs", SchoolLevel.LOWER_SECONDARY),
            entry("trung hoc pho thong", SchoolLevel.UPPER_SECONDARY),
            entry("thpt", SchoolLevel.UPPER_SECONDARY),
            entry("giao duc nghe nghiep", SchoolLevel.VOCATIONAL),
            entry("trung cap", SchoolLevel.VOCATIONAL),
            entry("giao duc thuong xuyen", SchoolLevel.CONTINUING),
            entry("gdtx", SchoolLevel.CONTINUING),
            entry("cao dang, dai hoc", SchoolLevel.HIGHER),
            entry("cao dang", SchoolLevel.HIGHER),
            entry("dai hoc", SchoolLevel.HIGHER),
            entry("chua ro", SchoolLevel.UNKNOWN));

    private static final Map<String, OwnBoard> ANSWERS = Map.of(
            "co", OwnBoard.YES,
            "x", OwnBoard.YES,
            "true", OwnBoard.YES,
            "khong", OwnBoard.NO,
            "false", OwnBoard.NO,
            "chua ro", OwnBoard.UNKNOWN);

    private Words() {}

    static Optional<OrganisationKind> kind(String word) {
        return read(word, KINDS, OrganisationKind.class);
    }

    static Optional<SizeClass> size(String word) {
        return read(word, SIZES, SizeClass.class);
    }

    static Optional<SchoolLevel> level(String word) {
        return read(word, LEVELS, SchoolLevel.class);
    }

    static Optional<OwnBoard> answer(String word) {
        return read(word, ANSWERS, OwnBoard.class);
    }

    private static <E extends Enum<E>> Optional<E> read(String word, Map<String, E> words, Class<E> type) {
        var known = words.get(Folding.fold(word));
        if (known != null) return Optional.of(known);
        try {
            return Optional.of(Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
