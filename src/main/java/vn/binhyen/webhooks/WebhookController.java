package vn.binhyen.webhooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** The list of endpoints, and making one. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(WebhookController.PATH)
class WebhookController {

    static final String PATH = "/webhooks";

    private final Webhooks webhooks;
    private final Reaches reaches;
    private final Destinations destinations;

    WebhookController(Webhooks webhooks, Reaches reaches, Destinations destinations) {
        this.webhooks = webhooks;
        this.reaches = reaches;
        this.destinations = destinations;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("endpoints", webhooks.list());
        model.addAttribute("reaches", reaches);
        return "webhooks/list";
    }

    @GetMapping("/new")
    String newEndpoint(HttpServletRequest request, Model model) {
        webhooks.list();
        var choices = reaches.choices();
        model.addAttribute(
                "form",
                EndpointForm.empty(choices.isEmpty() ? null : choices.getFirst().value()));
        return form(request, model);
    }

    /** Shows the secret in the answer itself, which no browser keeps. */
    @PostMapping
    Object make(
            @Valid @ModelAttribute("form") EndpointForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        webhooks.list();
        var place = reaches.find(form.reach());
        if (place.isEmpty()) errors.rejectValue("reach", "webhooks.problem.reach");
        if (place.filter(webhooks::isFull).isPresent()) errors.rejectValue("name", "webhooks.problem.many");
        form.check(destinations, errors);
        if (errors.hasErrors()) return new ModelAndView(form(request, model), HttpStatus.UNPROCESSABLE_CONTENT);
        var secret = webhooks.make(form.id(), place.orElseThrow(), form);
        if (secret.isEmpty()) return seeOther(form.id());
        model.addAttribute("secret", secret.get().value());
        model.addAttribute("name", form.chosenName());
        model.addAttribute("url", PATH + "/" + form.id());
        return new ModelAndView("webhooks/made", HttpStatus.CREATED);
    }

    private String form(HttpServletRequest request, Model model) {
        model.addAttribute("reaches", reaches.choices());
        model.addAttribute("acts", acts(Page.of(request)));
        return "webhooks/form";
    }

    /** The acts of each module by its name, in the order in which they are listed. */
    private static Map<String, List<Choice>> acts(Page page) {
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (var act : Topics.ACTS)
            groups.computeIfAbsent(act.substring(0, act.indexOf('.')), module -> new ArrayList<>())
                    .add(new Choice(act, page.text("audit.act." + act), act));
        return groups;
    }

    static RedirectView seeOther(UUID endpoint) {
        return seeOther(PATH + "/" + endpoint);
    }

    static RedirectView seeOther(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
