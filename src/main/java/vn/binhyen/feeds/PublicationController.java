package vn.binhyen.feeds;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Where an office makes one of its directives public. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/feeds/directives/{id}")
class PublicationController {

    private final Publishing publishing;

    PublicationController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("text", publishing.text(id));
        model.addAttribute("published", publishing.find(id).orElse(null));
        return "feeds/publication";
    }

    @PostMapping("/publication")
    Object publish(@PathVariable UUID id) {
        publishing.publish(id);
        return seeOther(id);
    }

    @PostMapping("/withdrawal")
    Object withdraw(@PathVariable UUID id) {
        publishing.withdraw(id);
        return seeOther(id);
    }

    private static RedirectView seeOther(UUID id) {
        var redirect = new RedirectView("/feeds/directives/" + id);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
