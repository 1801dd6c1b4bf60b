package vn.binhyen.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.jobs.Jobs;

/** Shows what a list would do and how it was read; takes what somebody says that was meant otherwise. */
@Controller
@RequestMapping("/organisations/imports/{id}")
class PreviewController {

    private static final int SHOWN = 200;

    private final Imports imports;
    private final Jobs jobs;

    PreviewController(Imports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @GetMapping
    ModelAndView look(@PathVariable UUID id) {
        return page(imports.get(id), new MapBindingResult(new HashMap<>(), "layout"));
    }

    @PostMapping("/layout")
    Object correct(@PathVariable UUID id, HttpServletRequest sent) {
        var list = imports.get(id);
        var errors = new MapBindingResult(new HashMap<>(), "layout");
        var seen = list.seen();
        if (seen == null) return ImportController.seeOther(id);
        var correction = new LayoutForm(list, seen, sent, errors).read();
        if (errors.hasErrors()) return page(list, errors);
        imports.correct(id, correction);
        imports.job(imports.get(id)).ifPresent(job -> jobs.await(job.id(), ImportController.QUICK));
        return ImportController.seeOther(id);
    }

    @PostMapping("/judgements")
    ResponseEntity<Void> judge(
            @PathVariable UUID id,
            @RequestParam(name = "row", defaultValue = "") List<Integer> rows,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean same) {
        if (all) imports.judgeAll(id, same);
        else imports.judge(id, rows, same);
        return ImportController.seeOther(id);
    }

    @PostMapping("/undoing")
    Object undo(@PathVariable UUID id) {
        try {
            imports.undo(id);
            return ImportController.seeOther(id);
        } catch (CannotBeUndone refused) {
            var page = page(imports.get(id), new MapBindingResult(new HashMap<>(), "layout"));
            page.addObject("kept", refused.why());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(StagedImport list, BindingResult errors) {
        var page = new ModelAndView("organisations/staged");
        page.addObject("list", list);
        page.addObject("job", imports.job(list).orElse(null));
        page.addObject("faulty", imports.notable(list.id(), true, SHOWN));
        page.addObject(
                "warned",
                imports.notable(list.id(), false, SHOWN).stream()
                        .filter(row -> row.outcome() != StagedRow.Outcome.ALIKE)
                        .toList());
        page.addObject("alike", imports.alike(list.id(), SHOWN));
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "layout", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
