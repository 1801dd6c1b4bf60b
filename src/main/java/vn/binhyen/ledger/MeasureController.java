package vn.binhyen.ledger;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Shows the dictionary, and lets the office say what a measure counts from a day on. */
@Controller
@RequestMapping("/measures")
class MeasureController {

    private final Measures measures;
    private final MeasureSearch search;

    MeasureController(Measures measures, MeasureSearch search) {
        this.measures = measures;
        this.search = search;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String words, Model model) {
        model.addAttribute("measures", search.find(words));
        model.addAttribute("words", words);
        return "ledger/measures";
    }

    @GetMapping("/{measure}")
    String one(@PathVariable String measure, Model model) {
        model.addAttribute("editions", measures.editions(measure));
        model.addAttribute("ending", measures.endings().get(measure));
        model.addAttribute("amends", measures.mayAmend());
        return "ledger/measure";
    }

    @GetMapping("/{measure}/editions/new")
    ModelAndView ask(@PathVariable String measure) {
        return form(measure, HttpStatus.OK);
    }

    @PostMapping("/{measure}/editions")
    Object amend(
            @PathVariable String measure, @Valid @ModelAttribute("edition") NewEdition edition, BindingResult errors) {
        if (errors.hasErrors()) return form(measure, HttpStatus.UNPROCESSABLE_CONTENT);
        measures.amend(measure, edition);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/measures/" + measure)
                .build();
    }

    private ModelAndView form(String measure, HttpStatus status) {
        measures.requireAmending();
        var page = new ModelAndView("ledger/edition", status);
        page.addObject("latest", measures.editions(measure).getFirst());
        return page;
    }
}
