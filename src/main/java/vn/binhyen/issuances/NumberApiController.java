package vn.binhyen.issuances;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** The register of numbers, for programs. */
@RestController
@RequestMapping("/api/v1/numbers")
class NumberApiController {

    private final NumberRegister register;
    private final Issuances issuances;
    private final RegisterList list;
    private final IssuingRules rules;

    NumberApiController(NumberRegister register, Issuances issuances, RegisterList list, IssuingRules rules) {
        this.register = register;
        this.issuances = issuances;
        this.list = list;
        this.rules = rules;
    }

    @GetMapping
    Piece<RegisterEntry> numbers(
            @ModelAttribute RegisterFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> list.page(filter, after, most), RegisterEntry::id);
    }

    /** Takes the next number; the same id a second time answers the number that it took. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegisterEntry reserveNumber(@Valid @RequestBody ReservationForm form) {
        rules.require();
        return register.reserve(form.entry(), form.at(rules.place(form.area())));
    }

    @GetMapping("/{id}")
    RegisterEntry number(@PathVariable UUID id) {
        return register.get(new EntryId(id));
    }

    /** The files issued under it, the one that counts first. */
    @GetMapping("/{id}/papers")
    List<IssuedPaper> papersOfNumber(@PathVariable UUID id) {
        return issuances.of(new EntryId(id));
    }

    @PostMapping("/{id}/voiding")
    RegisterEntry makeNumberVoid(@PathVariable UUID id, @Valid @RequestBody VoidingForm form) {
        return register.makeVoid(new EntryId(id), form.reason());
    }
}
