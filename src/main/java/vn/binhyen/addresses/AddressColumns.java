package vn.binhyen.addresses;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhyen.lists.ListLine;

/**
 * Which columns of a CSV text hold an address, from the smallest part to the largest, and its point.
 *
 * @param longitude its column; negative where there is none, as for the latitude
 */
record AddressColumns(List<Integer> places, int longitude, int latitude) {

    private static final Set<String> LONGITUDE = Set.of("longitude", "lon", "lng", "kinh do");
    private static final Set<String> LATITUDE = Set.of("latitude", "lat", "vi do");

    private static final List<Set<String>> NAMES = List.of(
            Set.of("address", "dia chi"),
            Set.of("ward", "commune", "phuong", "xa", "phuong xa", "xa phuong"),
            Set.of("district", "quan", "huyen", "quan huyen", "huyen quan"),
            Set.of("province", "city", "tinh", "thanh pho", "tinh thanh pho", "tinh tp"));

    /** Empty where the line is no heading that names at least two such columns. */
    static Optional<AddressColumns> in(String heading) {
        var heads = List.of(heading.split("[,;]", -1)).stream()
                .map(cell -> Token.of(cell.replace('/', ' ').replace('"', ' ')).stream()
                        .map(Token::bare)
                        .collect(joining(" ")))
                .toList();
        var places = new ArrayList<Integer>();
        for (var names : NAMES) for (int i = 0; i < heads.size(); i++) if (names.contains(heads.get(i))) places.add(i);
        return places.size() < 2
                ? Optional.empty()
                : Optional.of(new AddressColumns(List.copyOf(places), place(heads, LONGITUDE), place(heads, LATITUDE)));
    }

    private static int place(List<String> heads, Set<String> names) {
        for (int i = 0; i < heads.size(); i++) if (names.contains(heads.get(i))) return i;
        return -1;
    }

    /** Where the line says that it lies. */
    Optional<Point> point(ListLine line) {
        return longitude < 0 || latitude < 0 ? Optional.empty() : Point.read(line.cell(longitude), line.cell(latitude));
    }

    String address(ListLine line) {
        return places.stream().map(line::cell).filter(cell -> !cell.isBlank()).collect(joining(", "));
    }
}
