package vn.binhyen.ledger;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Lets the office end a measure. */
@Controller
@RequestMapping("/measures/{measure}/ending")
class EndingController {

    private static final String PAGE = "ledger/ending";

    private final Measures measures;

    EndingController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String measure) {
        return shown(new ModelAndView(PAGE, "form", new EndingForm(null, null)), measure);
    }

    @PostMapping
    ModelAndView end(
            @PathVariable String measure, @Valid @ModelAttribute("form") EndingForm form, BindingResult errors) {
        measures.requireAmending();
        Replies.attempt(errors, "lastDay", () -> measures.end(measure, form.ending()));
        if (errors.hasErrors()) return shown(Replies.again(PAGE, errors, form), measure);
        return Replies.seeOther("/measures/" + measure);
    }

    @PostMapping("/undo")
    ModelAndView goOn(@PathVariable String measure) {
        measures.goOn(measure);
        return Replies.seeOther("/measures/" + measure);
    }

    private ModelAndView shown(ModelAndView page, String measure) {
        measures.requireAmending();
        return page.addObject("latest", measures.editions(measure).getFirst());
    }
}
