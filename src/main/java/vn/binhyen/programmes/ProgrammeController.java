package vn.binhyen.programmes;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** Lists programmes, opens new ones, and shows each. */
@Controller
@RequestMapping("/programmes")
class ProgrammeController {

    private static final int SIZE = 30;

    private final Programmes programmes;
    private final ProgrammeList list;
    private final ProgrammeView view;
    private final OpeningChoices choices;

    ProgrammeController(Programmes programmes, ProgrammeList list, ProgrammeView view, OpeningChoices choices) {
        this.programmes = programmes;
        this.list = list;
        this.view = view;
        this.choices = choices;
    }

    @GetMapping
    String list(@ModelAttribute("filter") ProgrammeFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("communes", choices.communes());
        model.addAttribute("year", choices.today().getYear());
        model.addAttribute("enters", choices.mayOpen());
        return "programmes/list";
    }

    @GetMapping("/new")
    String ask(@RequestParam @Nullable UUID organisation, @RequestParam @Nullable String words, Model model) {
        var bodies = choices.bodies(organisation);
        var first = bodies.isEmpty() ? null : OpeningForm.code(bodies.getFirst());
        model.addAttribute("form", OpeningForm.of(first, choices.today().getYear()));
        model.addAttribute("bodies", bodies);
        model.addAttribute("searches", choices.mayEnterForOthers());
        model.addAttribute("words", words);
        model.addAttribute("found", words == null || words.isBlank() ? List.of() : choices.search(words));
        return "programmes/opening";
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors) {
        choices.requireEnterer();
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                var body = choices.body(String.valueOf(form.body()));
                programmes.open(new ProgrammeId(Objects.requireNonNull(form.id())), body, form.workingYear());
                return Replies.seeOther("/programmes/" + form.id());
            } catch (AlreadyOpened | YearIsOver refusal) {
                errors.rejectValue("year", refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
            }
        }
        var page = Replies.again("programmes/opening", errors).addObject("form", form);
        return page.addAllObjects(choices.again(form.body()));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", view.of(new ProgrammeId(id)));
        return "programmes/programme";
    }

    @PostMapping("/{id}/copy")
    ModelAndView copy(@PathVariable UUID id) {
        programmes.copyFromTheYearBefore(new ProgrammeId(id));
        return Replies.seeOther("/programmes/" + id);
    }
}
