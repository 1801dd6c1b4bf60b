package vn.binhyen.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaKind.Level;

/**
 * Answers which provinces and communes exist on a day, what they are called and how they lie. They are public facts:
 * whoever is signed in may read them.
 */
@Service
@Transactional(readOnly = true)
public class Areas {

    private final AreaCards cards;
    private final UnknownCodes unknownCodes;
    private final Successions successions;
    private final CommuneShapes shapes;
    private final Clock clock;

    Areas(AreaCards cards, UnknownCodes unknownCodes, Successions successions, CommuneShapes shapes, Clock clock) {
        this.cards = cards;
        this.successions = successions;
        this.unknownCodes = unknownCodes;
        this.shapes = shapes;
        this.clock = clock;
    }

    public AreaCard get(AreaId id) {
        return cards.find(id).orElseThrow(() -> new NoSuchArea(id));
    }

    /** The units of whatever time by their ids. */
    public Map<AreaId, AreaCard> all(Collection<AreaId> ids) {
        return cards.all(ids).stream().collect(Collectors.toMap(AreaCard::id, Function.identity()));
    }

    public Optional<AreaCard> findProvince(String code, LocalDate on) {
        return cards.find(Level.PROVINCE, code, on);
    }

    /** The commune that bears the code on the day; before and after it the code may be another's. */
    public Optional<AreaCard> findCommune(String code, LocalDate on) {
        return cards.find(Level.COMMUNE, code, on);
    }

    /** Those of the codes that a commune of whatever province bears on the day. */
    public List<AreaCard> bearing(Collection<String> codes, LocalDate on) {
        return cards.bearing(codes).stream()
                .filter(card -> card.kind().level() == Level.COMMUNE && card.existsOn(on))
                .toList();
    }

    /** A sentence in the reader's language for a commune code that {@link #findCommune} does not find on the day. */
    public String whyNotFound(String code, LocalDate on) {
        return unknownCodes.explained(code, on);
    }

    /** In Vietnamese order of their names. */
    public List<AreaCard> provinces(LocalDate on) {
        return cards.provinces(on);
    }

    /** In Vietnamese order of their names. */
    public List<AreaCard> communesOf(AreaId province, LocalDate on) {
        return cards.of(province, Level.COMMUNE, on);
    }

    /** Today's units that the words name, the closest first; accents, case and the word for the kind do not matter. */
    public List<AreaCard> search(String words, int limit) {
        return page(new AreaFilter(LocalDate.now(clock), words, null, null), null, limit);
    }

    /** The units after the given one in the order of closeness and name. */
    public List<AreaCard> page(AreaFilter filter, @Nullable AreaId after, int size) {
        return cards.page(filter, after, size);
    }

    /** The districts of a day before 1 July 2025, in Vietnamese order of their names. */
    public List<AreaCard> districtsOf(AreaId province, LocalDate on) {
        return cards.of(province, Level.DISTRICT, on);
    }

    /** The unit that bore the code last. */
    public Optional<AreaCard> findFormerCommune(String code) {
        return cards.bearing(List.of(code)).stream()
                .filter(card -> card.kind().level() == Level.COMMUNE)
                .reduce((earlier, last) -> last);
    }

    /** What the unit was made of and what became of it. */
    public AreaLineage lineage(AreaId id) {
        var unit = get(id);
        return new AreaLineage(unit, successions.madeOf(id), successions.became(id), heirs(unit));
    }

    /** The units right before, in Vietnamese order of their names; none where no list tells. */
    public List<AreaLineage.Link> madeOf(AreaId id) {
        return successions.madeOf(id);
    }

    /** The unit of today in which all of a unit of any day lies; nothing where it was split, or no list tells. */
    public Optional<AreaCard> today(AreaId id) {
        var heirs = heirs(get(id));
        return heirs.size() == 1 ? Optional.of(heirs.getFirst().area()) : Optional.empty();
    }

    /** The units of before that are wholly in these, however many changes lie between. */
    public List<Integer> absorbed(List<Integer> communes) {
        return communes.isEmpty() ? List.of() : successions.absorbed(communes);
    }

    private List<AreaLineage.Heir> heirs(AreaCard unit) {
        var parts = unit.kind().level() == Level.DISTRICT ? cards.communesOfDistrict(unit.id()) : List.of(unit);
        return successions.heirs(parts.stream().map(AreaCard::id).toList());
    }

    Descent descent(AreaCard unit) {
        return Descent.of(unit, successions.ties(unit.id()));
    }

    List<AreaChange> history(AreaId id) {
        return successions.history(id);
    }

    /** The first days of the structures that are known, the latest first. */
    List<LocalDate> structures() {
        return cards.firstDays(LocalDate.now(clock));
    }

    /** What a unit had beneath it on a day. */
    List<AreaCard> within(AreaCard unit, LocalDate on) {
        return switch (unit.kind().level()) {
            case COMMUNE -> List.of();
            case DISTRICT -> cards.communesOfDistrict(unit.id());
            case PROVINCE -> {
                var districts = cards.of(unit.id(), Level.DISTRICT, on);
                yield districts.isEmpty() ? cards.of(unit.id(), Level.COMMUNE, on) : districts;
            }
        };
    }

    AreaProfile profile(AreaId id) {
        return cards.findProfile(id).orElseThrow(() -> new NoSuchArea(id));
    }

    /** Today's provinces whose communes' shapes come with the product. */
    public List<AreaCard> mappedProvinces() {
        return provinces(LocalDate.now(clock)).stream()
                .filter(shapes::comeWithTheProduct)
                .toList();
    }

    /** How today's communes of the province lie; empty where no shapes are known. */
    public CommuneMap map(AreaId province) {
        return map(province, LocalDate.now(clock));
    }

    /** How the communes of a day lie. */
    public CommuneMap map(AreaId province, LocalDate on) {
        return shapes.of(get(province), cards.pointsOf(province, on));
    }

    /** Tells in which of today's communes points lie; for a piece of work, as the map may change afterwards. */
    public CommunesByPoint byPoint() {
        var today = LocalDate.now(clock);
        return new CommunesByPoint(code -> findProvince(code, today)
                .map(province -> shapes.outlined(province, cards.pointsOf(province.id(), today)))
                .orElse(List.of()));
    }

    /** Which of today's communes of the province lie beside each; empty where no shapes are known. */
    public Map<AreaId, Set<AreaId>> neighbours(AreaId province) {
        return shapes.neighbours(get(province), cards.pointsOf(province, LocalDate.now(clock)));
    }
}
