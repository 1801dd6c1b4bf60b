package vn.binhyen.reviews;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Shows by which sheets models are rated; takes in the next one, also in the place of one that is not in force yet. */
@Controller
@RequestMapping("/models/rating-sheets")
class SheetController {

    private final RatingSheets sheets;

    SheetController(RatingSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("sheets", sheets.all());
        model.addAttribute("inForce", sheets.inForce().effectiveFrom());
        model.addAttribute("adds", sheets.mayAdd());
        return "reviews/sheets";
    }

    @GetMapping("/new")
    String write(@RequestParam(required = false) @Nullable LocalDate instead, Model model) {
        sheets.requireAdding();
        var wrong = sheets.find(instead);
        model.addAttribute("instead", wrong.map(RatingSheet::effectiveFrom).orElse(null));
        model.addAttribute("form", wrong.map(NewSheet::insteadOf).orElseGet(this::next));
        return "reviews/sheet";
    }

    private NewSheet next() {
        return NewSheet.after(sheets.latest(), sheets.today().plusDays(1));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("form") NewSheet form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable LocalDate instead,
            @RequestParam Map<String, String> sent) {
        sheets.requireAdding();
        if (errors.getTarget() != null) form.check(errors);
        Replies.attempt(errors, "effectiveFrom", () -> sheets.add(form, instead));
        if (!errors.hasErrors()) return Replies.seeOther("/models/rating-sheets");
        return Replies.again("reviews/sheet", errors, rows(sent)).addObject("instead", instead);
    }

    /** The form again with more rows, before anything is missed in it; what cannot be read is told. */
    @PostMapping(params = "more")
    ModelAndView more(
            @ModelAttribute("form") NewSheet form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable LocalDate instead,
            @RequestParam Map<String, String> sent) {
        sheets.requireAdding();
        var answer = errors.hasErrors()
                ? Replies.again("reviews/sheet", errors)
                        .addObject("form", rows(sent).withMore())
                : new ModelAndView("reviews/sheet", "form", form.withMore());
        return answer.addObject("instead", instead);
    }

    @PostMapping("/{from}/removal")
    ModelAndView remove(@PathVariable LocalDate from) {
        sheets.remove(from);
        return Replies.seeOther("/models/rating-sheets");
    }

    /** As many as were sent, for what cannot be read: fields then show the request. */
    private static NewSheet rows(Map<String, String> sent) {
        return NewSheet.ofRows(rows("criteria[", sent), rows("grades[", sent));
    }

    private static int rows(String list, Map<String, String> sent) {
        return (int) sent.keySet().stream()
                .filter(name -> name.startsWith(list))
                .map(name -> name.substring(0, name.indexOf(']') + 1))
                .distinct()
                .count();
    }
}
