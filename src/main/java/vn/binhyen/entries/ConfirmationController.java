package vn.binhyen.entries;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Replies;

/** Confirms a sheet, returns it, takes a confirmation back, and opens a locked sheet again. */
@Controller
@RequestMapping("/entries/sheets/{id}")
class ConfirmationController {

    private static final int LONGEST = 1000;

    private final Confirmations confirmations;
    private final Reopenings reopenings;
    private final SheetPage pages;

    ConfirmationController(Confirmations confirmations, Reopenings reopenings, SheetPage pages) {
        this.confirmations = confirmations;
        this.reopenings = reopenings;
        this.pages = pages;
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable UUID id, @RequestParam(defaultValue = "0") int steps) {
        confirmations.confirm(new SheetId(id), steps);
        return shown(id);
    }

    @PostMapping("/confirmation/undo")
    ModelAndView undo(@PathVariable UUID id, @RequestParam(defaultValue = "0") int steps) {
        confirmations.undo(new SheetId(id), steps);
        return shown(id);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int steps,
            @RequestParam(required = false) @Nullable String comment) {
        confirmations.requireConfirmer(new SheetId(id));
        var errors = none();
        var words = words("comment", comment, errors);
        if (errors.hasErrors()) return again(id, errors);
        confirmations.giveBack(new SheetId(id), steps, words);
        return shown(id);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String reason) {
        reopenings.requireOpener(new SheetId(id));
        var errors = none();
        var words = words("reason", reason, errors);
        var day = Optional.ofNullable(until).flatMap(Wording::readDay).filter(reopenings::isPossible);
        if (day.isEmpty()) errors.rejectValue("until", "entries.reopen.until.wrong");
        if (errors.hasErrors() || day.isEmpty()) return again(id, errors);
        reopenings.reopen(new SheetId(id), day.get(), words);
        return shown(id);
    }

    private static String words(String field, @Nullable String typed, MapBindingResult errors) {
        var words = typed == null ? "" : typed.strip();
        if (words.isEmpty()) errors.rejectValue(field, "entries." + field + ".missing");
        if (words.length() > LONGEST) errors.rejectValue(field, "Size");
        return words;
    }

    private ModelAndView again(UUID id, MapBindingResult errors) {
        var page = Replies.again("entries/sheet", errors);
        page.addAllObjects(pages.of(new SheetId(id)));
        return page;
    }

    private static ModelAndView shown(UUID id) {
        return Replies.seeOther("/entries/sheets/" + id);
    }

    private static MapBindingResult none() {
        return new MapBindingResult(new HashMap<>(), "form");
    }
}
