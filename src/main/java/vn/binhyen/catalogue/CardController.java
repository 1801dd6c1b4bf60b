package vn.binhyen.catalogue;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Where the card of a model is written. */
@Controller
@RequestMapping("/catalogue/{id}/card")
class CardController {

    private final CardWriting writing;

    CardController(CardWriting writing) {
        this.writing = writing;
    }

    @GetMapping
    String open(@PathVariable UUID id, Model model) {
        model.addAttribute("text", writing.model(id));
        model.addAttribute("effect", writing.effect(id));
        model.addAttribute("form", CardForm.of(writing.card(id)));
        return "catalogue/cardForm";
    }

    /** Where somebody else wrote meanwhile, both texts are shown and nothing typed is lost. */
    @PostMapping
    ModelAndView write(@PathVariable UUID id, @Valid @ModelAttribute("form") CardForm form, BindingResult errors) {
        var text = writing.model(id);
        if (!errors.hasErrors() && !writing.write(id, form.card(), form.version()))
            errors.reject("catalogue.card.meanwhile");
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id);
        var kept = writing.card(id);
        return new ModelAndView("catalogue/cardForm", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", errors.getTarget() == null ? CardForm.of(kept) : form)
                .addObject("kept", kept)
                .addObject("errors", errors)
                .addObject("effect", writing.effect(id))
                .addObject("text", text);
    }
}
