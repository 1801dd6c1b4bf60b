package vn.binhyen.directives;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a draft from an issued directive. */
@Controller
@RequestMapping("/directives/{id}/copies")
class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @PostMapping
    ModelAndView use(@PathVariable UUID id, @RequestParam UUID draft) {
        templates.use(new DirectiveId(id), new DirectiveId(draft));
        return Answered.seeOther("/directives/" + draft);
    }
}
