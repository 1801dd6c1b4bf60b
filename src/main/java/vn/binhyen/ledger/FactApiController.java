package vn.binhyen.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in a few facts from programs; many are a batch. */
@RestController
@RequestMapping("/api/v1/facts")
class FactApiController {

    private static final int MOST = 1000;

    private final Telling telling;

    FactApiController(Telling telling) {
        this.telling = telling;
    }

    /**
     * All facts of one entry.
     *
     * @param id the caller's own: the same again changes nothing, other facts take the place of those told before
     */
    record EntryRequest(
            @NotNull UUID id, @NotNull @Size(max = MOST) List<@Valid FactRequest> facts) {}

    /**
     * One fact.
     *
     * @param measure its code
     * @param commune its code on the day; or else the area's id
     */
    record FactRequest(
            @NotBlank String measure,
            @NotNull LocalDate day,
            @Nullable String commune,
            @Nullable Integer area,
            @Nullable UUID organisation,
            @NotNull BigDecimal amount) {

        SaidFact said() {
            return new SaidFact(measure, day, commune, area, organisation, amount);
        }
    }

    /** How many facts the entry has now. */
    record EntryAnswer(UUID id, int facts) {}

    /** Tells what the entry says now: the same again changes nothing, an empty list takes it back. */
    @PostMapping
    EntryAnswer tell(@Valid @RequestBody EntryRequest sent) {
        telling.tell(sent.id(), sent.facts().stream().map(FactRequest::said).toList());
        return new EntryAnswer(sent.id(), sent.facts().size());
    }
}
