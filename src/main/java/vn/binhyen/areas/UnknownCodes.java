package vn.binhyen.areas;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.pages.Texts;

/** Explains why a commune code names nothing that there still is, most of all when it named another unit. */
@Component
class UnknownCodes {

    private static final Pattern COMMUNE_CODE = Pattern.compile("[0-9]{5}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AreaCards cards;
    private final Texts texts;

    UnknownCodes(AreaCards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    String explained(String code, LocalDate on) {
        if (!COMMUNE_CODE.matcher(code).matches()) return text("areas.code.malformed", code);
        var bearing = cards.bearing(List.of(code));
        var later = bearing.stream().filter(card -> beginsAfter(card, on)).findFirst();
        var then = bearing.stream().filter(card -> card.existsOn(on)).findFirst();
        if (then.isPresent()) return named(then.get(), later);
        return later.map(card -> text("areas.code.later", code, day(card.validFrom()), card.name()))
                .or(() -> endedBefore(bearing, on))
                .orElseGet(() -> text("areas.code.unknown", code, DAY.format(on)));
    }

    private String named(AreaCard unit, Optional<AreaCard> later) {
        var until = day(unit.validUntil());
        return later.map(card -> text(
                        "areas.code.reused",
                        unit.code(),
                        unit.name(),
                        within(unit),
                        until,
                        day(card.validFrom()),
                        card.name()))
                .orElseGet(() -> text("areas.code.former", unit.code(), unit.name(), within(unit), until));
    }

    private Optional<String> endedBefore(List<AreaCard> bearing, LocalDate on) {
        return bearing.stream()
                .filter(card -> card.validUntil() != null && card.validUntil().isBefore(on))
                .reduce((earlier, last) -> last)
                .map(unit -> named(unit, Optional.empty()));
    }

    /** The district or province of then. */
    private String within(AreaCard unit) {
        return Optional.ofNullable(unit.district() == null ? unit.province() : unit.district())
                .flatMap(cards::find)
                .map(AreaCard::name)
                .orElse("");
    }

    private static boolean beginsAfter(AreaCard card, LocalDate on) {
        return card.validFrom() != null && card.validFrom().isAfter(on);
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "…" : DAY.format(day);
    }

    private String text(String key, Object... arguments) {
        return texts.text(LocaleContextHolder.getLocale(), key, arguments);
    }
}
