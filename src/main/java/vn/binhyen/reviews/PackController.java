package vn.binhyen.reviews;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.pages.Replies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;

/** Asks what the writer adds to the pack of a review, and sends or issues it. */
@Controller
@RequestMapping("/models/{id}/review")
class PackController {

    private final PreventionModels models;
    private final PackSending packs;

    PackController(PreventionModels models, PackSending packs) {
        this.models = models;
        this.packs = packs;
    }

    /** What becomes of the pack. */
    enum Wanted {
        DOCX,
        PDF,
        ISSUED
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var text = models.get(new ModelId(id));
        model.addAttribute("form", packs.blank(text));
        model.addAllAttributes(shown(text, UUID.randomUUID()));
        return "reviews/pack";
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DOCX") Wanted wanted,
            @RequestParam(required = false) @Nullable UUID entry,
            @Valid @ModelAttribute("form") PackForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        var text = models.get(new ModelId(id));
        var number = entry == null ? UUID.randomUUID() : entry;
        if (errors.getTarget() != null) form.check(packs.offered(text), errors);
        if (errors.hasErrors())
            return new ModelAndView("reviews/pack", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("form", errors.getTarget() == null ? packs.blank(text) : errors.getTarget())
                    .addAllObjects(shown(text, number));
        switch (wanted) {
            case DOCX -> packs.send(text, form, DocumentFormat.DOCX, response);
            case PDF -> packs.send(text, form, DocumentFormat.PDF, response);
            case ISSUED -> {
                packs.issue(new EntryId(number), text, form);
                return Replies.seeOther("/models/" + id + "/review");
            }
        }
        return null;
    }

    private Map<String, Object> shown(ModelText text, UUID entry) {
        return Map.of(
                "text", text,
                "entry", entry,
                "measures", packs.offered(text),
                "letterhead", packs.letterhead(text),
                "mayIssue", packs.mayIssue(text),
                "issued", packs.issued(text));
    }
}
