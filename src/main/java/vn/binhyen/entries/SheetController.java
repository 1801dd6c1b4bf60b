package vn.binhyen.entries;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** The page of one sheet: typed, kept as it is typed, submitted. */
@Controller
@RequestMapping("/entries/sheets/{id}")
class SheetController {

    private final Entries entries;
    private final SheetPage pages;

    SheetController(Entries entries, SheetPage pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAllAttributes(pages.of(new SheetId(id)));
        return "entries/sheet";
    }

    /** Keeps what is typed. To htmx it answers when that was, and whether a colleague typed meanwhile. */
    @PostMapping("/draft")
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String asynchronous,
            Locale language) {
        var saved = save(id, sent, language);
        if (asynchronous != null) return new ModelAndView("entries/saved", Map.of("saved", saved));
        return saved.others().isEmpty() ? Replies.seeOther(path(id)) : collided(id, saved);
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int steps,
            Locale language) {
        var saved = save(id, sent, language);
        if (!saved.others().isEmpty()) return collided(id, saved);
        try {
            var words = sent.getOrDefault("words", "").strip();
            entries.submit(new SheetId(id), steps, words.isEmpty() ? null : words);
            return Replies.seeOther(path(id));
        } catch (HasFindings refusal) {
            var errors = none();
            refusal.findings().forEach(finding -> reject(errors, finding));
            return again(id, errors);
        }
    }

    private Entries.Saved save(UUID id, Map<String, String> sent, Locale language) {
        var sheet = new SheetId(id);
        var form = new SheetForm(sent, language);
        return entries.save(sheet, form.fields(entries.codes(sheet)), form.seen());
    }

    private ModelAndView collided(UUID id, Entries.Saved saved) {
        var errors = none();
        saved.others().forEach(code -> errors.rejectValue(SheetForm.AMOUNT + code, "entries.draft.other"));
        return again(id, errors);
    }

    private ModelAndView again(UUID id, BindingResult errors) {
        var page = Replies.again("entries/sheet", errors);
        page.addAllObjects(pages.of(new SheetId(id)));
        return page;
    }

    private static void reject(BindingResult errors, Finding finding) {
        var sentence = finding.sentence();
        var code = java.util.Objects.requireNonNull(sentence.getCodes())[0];
        if (finding.code().isEmpty() && finding.text().equals("reason"))
            errors.rejectValue("words", code, sentence.getArguments(), null);
        else if (finding.code().isEmpty()) errors.reject(code, sentence.getArguments(), null);
        else errors.rejectValue(SheetForm.AMOUNT + finding.code(), code, sentence.getArguments(), null);
    }

    private static BindingResult none() {
        return new MapBindingResult(new HashMap<>(), "form");
    }

    private static String path(UUID id) {
        return "/entries/sheets/" + id;
    }
}
