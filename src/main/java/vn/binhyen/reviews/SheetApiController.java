package vn.binhyen.reviews;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** The sheets by which models are rated, for programs. */
@RestController
@RequestMapping("/api/v1/models/rating-sheets")
class SheetApiController {

    private final RatingSheets sheets;

    SheetApiController(RatingSheets sheets) {
        this.sheets = sheets;
    }

    /** The latest first. */
    @GetMapping
    List<RatingSheet> ratingSheets() {
        return sheets.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RatingSheet addRatingSheet(@Valid @RequestBody NewSheet sheet) {
        sheets.requireAdding();
        var errors = new BeanPropertyBindingResult(sheet, "sheet");
        sheet.check(errors);
        FieldsRefused.ifAny(errors);
        sheets.add(sheet);
        return sheets.latest();
    }

    /** One that is not in force yet and that nobody rated by. */
    @DeleteMapping("/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRatingSheet(@PathVariable LocalDate from) {
        sheets.remove(from);
    }
}
