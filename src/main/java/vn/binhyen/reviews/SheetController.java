package vn.binhyen.reviews;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Shows by which sheets models are rated, and takes in the next one. */
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
    String write(Model model) {
        sheets.requireAdding();
        model.addAttribute("form", blank());
        return "reviews/sheet";
    }

    @PostMapping
    ModelAndView add(@Valid @ModelAttribute("form") NewSheet form, BindingResult errors) {
        sheets.requireAdding();
        if (errors.getTarget() != null) form.check(errors);
        Replies.attempt(errors, "effectiveFrom", () -> sheets.add(form));
        if (!errors.hasErrors()) return Replies.seeOther("/models/rating-sheets");
        return Replies.again("reviews/sheet", errors, blank());
    }

    private NewSheet blank() {
        return NewSheet.after(sheets.latest(), sheets.today().plusDays(1));
    }
}
