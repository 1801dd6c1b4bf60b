package vn.binhyen.areas;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.pages.Texts;

/** Explains why a commune code names nothing on a day, most of all when it named another unit. */
@Component
class UnknownCodes {

    private static final Pattern COMMUNE_CODE = Pattern.compile("[0-9]{5}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AreaCards cards;
    private final FormerUnits formerUnits;
    private final Texts texts;

    UnknownCodes(AreaCards cards, FormerUnits formerUnits, Texts texts) {
        this.cards = cards;
        this.formerUnits = formerUnits;
        this.texts = texts;
    }

    String explained(String code, LocalDate on) {
        if (!COMMUNE_CODE.matcher(code).matches()) return text("areas.code.malformed", code);
        var later = cards.bearing(code).stream()
                .filter(card -> card.validFrom().isAfter(on))
                .findFirst();
        var former = formerOn(code, on);
        if (former.isPresent()) return named(former.get(), later);
        return later.map(card -> text("areas.code.later", code, DAY.format(card.validFrom()), card.name()))
                .or(() -> endedBefore(code, on))
                .orElseGet(() -> text("areas.code.unknown", code, DAY.format(on)));
    }

    private Optional<FormerUnit> formerOn(String code, LocalDate on) {
        return formerUnits.bearing(code).stream()
                .filter(unit -> unit.existedOn(on))
                .findFirst();
    }

    private String named(FormerUnit unit, Optional<AreaCard> later) {
        var until = DAY.format(unit.until());
        return later.map(card -> text(
                        "areas.code.reused",
                        unit.code(),
                        unit.name(),
                        unit.district(),
                        until,
                        DAY.format(card.validFrom()),
                        card.name()))
                .orElseGet(() -> text("areas.code.former", unit.code(), unit.name(), unit.district(), until));
    }

    private Optional<String> endedBefore(String code, LocalDate on) {
        return formerUnits.bearing(code).stream()
                .filter(unit -> unit.until().isBefore(on))
                .reduce((earlier, last) -> last)
                .map(unit -> text("areas.code.former", code, unit.name(), unit.district(), DAY.format(unit.until())));
    }

    private String text(String key, Object... arguments) {
        return texts.text(LocaleContextHolder.getLocale(), key, arguments);
    }
}
