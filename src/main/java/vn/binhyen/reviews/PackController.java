package vn.binhyen.reviews;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.documents.Docx;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Texts;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Asks how the pack of a review is headed and signed, and sends it. */
@Controller
@RequestMapping("/models/{id}/review")
class PackController {

    private final PreventionModels models;
    private final Packs packs;
    private final Texts texts;
    private final Clock clock;

    PackController(PreventionModels models, Packs packs, Texts texts, Clock clock) {
        this.models = models;
        this.packs = packs;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var text = models.get(new ModelId(id));
        model.addAttribute("text", text);
        model.addAttribute("form", blank(text));
        return "reviews/pack";
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PackForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        var text = models.get(new ModelId(id));
        if (errors.getTarget() != null) form.check(errors);
        if (errors.hasErrors())
            return new ModelAndView("reviews/pack", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("form", errors.getTarget() == null ? blank(text) : errors.getTarget())
                    .addObject("text", text);
        var name = "bao-cao-mo-hinh-" + LocalDate.now(clock) + ".docx";
        new Download(Docx.MEDIA_TYPE, name)
                .send(response, out -> packs.write(new ModelId(id), form, this::inVietnamese, out));
        return null;
    }

    private String inVietnamese(Stage stage) {
        return texts.text(Texts.VIETNAMESE, "preventionmodels.Stage." + stage);
    }

    private PackForm blank(ModelText text) {
        return PackForm.of(text, packs.head().orElse(null), LocalDate.now(clock));
    }
}
