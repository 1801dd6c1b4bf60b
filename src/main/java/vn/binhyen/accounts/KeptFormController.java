package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Shows what somebody typed before the session ended, to send it again or to discard it. */
@Controller
class KeptFormController {

    private final KeptForms keptForms;
    private final KeptFormLabels labels;
    private final Access access;

    KeptFormController(KeptForms keptForms, KeptFormLabels labels, Access access) {
        this.keptForms = keptForms;
        this.labels = labels;
        this.access = access;
    }

    @GetMapping(KeptForms.PATH)
    Object show(HttpServletRequest request, Model model, Locale language) {
        var form = keptForms.find(request, access.viewer().account());
        if (form.isEmpty()) return new RedirectView("/");
        model.addAttribute("form", form.get());
        model.addAttribute("readable", labels.readable(form.get(), language));
        return "accounts/keptForm";
    }

    @PostMapping(KeptForms.PATH + "/discard")
    RedirectView discard(HttpSession session) {
        keptForms.discard(session);
        return new RedirectView("/");
    }
}
