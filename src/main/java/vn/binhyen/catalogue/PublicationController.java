package vn.binhyen.catalogue;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Where an office reads what everybody would read of a model, and makes it public or takes it back. */
@Controller
@RequestMapping("/catalogue/{id}")
class PublicationController {

    private final Publishing publishing;

    PublicationController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/publication")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("preview", publishing.preview(id));
        return "catalogue/publication";
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable UUID id) {
        publishing.publish(id);
        return Replies.seeOther("/catalogue/" + id);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id) {
        publishing.withdraw(id);
        return Replies.seeOther("/catalogue/" + id + "/publication");
    }
}
