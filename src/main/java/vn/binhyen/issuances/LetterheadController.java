package vn.binhyen.issuances;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** The page on which an office, a desk or an organisation says its letterhead. */
@Controller
@RequestMapping("/letterhead")
class LetterheadController {

    private static final String PAGE = "issuances/letterhead";

    private final Letterheads letterheads;
    private final LetterheadHolders holders;

    LetterheadController(Letterheads letterheads, LetterheadHolders holders) {
        this.letterheads = letterheads;
        this.holders = holders;
    }

    /**
     * Asks how the viewer heads and signs documents.
     *
     * @param of whose of theirs it is; null: the first
     * @param back the page from which it was asked for
     */
    @GetMapping
    ModelAndView ask(@RequestParam @Nullable String of, @RequestParam @Nullable String back) {
        var holder = holders.get(of);
        return shown(new ModelAndView(PAGE), holder, back)
                .addObject("form", LetterheadForm.of(letterheads.get(holder)));
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam @Nullable String of,
            @RequestParam @Nullable String back,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult errors) {
        var holder = holders.get(of);
        if (errors.getTarget() != null) form.check(errors);
        if (errors.hasErrors()) return shown(Replies.again(PAGE, errors, LetterheadForm.empty()), holder, back);
        letterheads.keep(holder, form.letterhead());
        return Replies.seeOther(here(back) ? String.valueOf(back) : "/letterhead?of=" + holder.code());
    }

    private ModelAndView shown(ModelAndView page, LetterheadHolder holder, @Nullable String back) {
        return page.addObject("shown", letterheads.shown(holder))
                .addObject("name", holders.name(holder))
                .addObject("others", holders.others(holder))
                .addObject("back", here(back) ? back : "");
    }

    /** A page of this installation, nowhere else. */
    private static boolean here(@Nullable String back) {
        return back != null && back.matches("/[\\w.:-][\\w/.:?&=%-]*");
    }
}
