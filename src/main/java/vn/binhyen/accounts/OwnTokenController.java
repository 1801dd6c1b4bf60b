package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** The own access tokens: made, listed, revoked. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OwnTokenController.PATH)
class OwnTokenController {

    static final String PATH = "/account/tokens";

    private final OwnTokens own;
    private final Clock clock;

    OwnTokenController(OwnTokens own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("form", TokenForm.empty(LocalDate.now(clock)));
        return page(request, model);
    }

    /** Shows the secret in the answer itself, which no browser keeps: it is stored nowhere, not even until a redirect. */
    @PostMapping
    Object make(
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()) {
            var made = own.make(form.wish());
            if (made.secret() != null) return shown(made.secret(), form, model);
            if (made.flaw() == null) return seeOther();
            form.refuse(made.flaw(), errors);
        }
        return new ModelAndView(page(request, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{token}/revocation")
    Object revoke(@PathVariable UUID token) {
        own.revoke(token);
        return seeOther();
    }

    private static ModelAndView shown(String secret, TokenForm form, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("name", form.name());
        return new ModelAndView("accounts/tokenMade", HttpStatus.CREATED);
    }

    private String page(HttpServletRequest request, Model model) {
        var page = Page.of(request);
        model.addAttribute("tokens", own.list());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "offered",
                own.offered().stream()
                        .map(permission -> new Choice(permission.name(), TokenWords.permission(page, permission)))
                        .toList());
        return "accounts/tokens";
    }

    private static RedirectView seeOther() {
        var redirect = new RedirectView(PATH);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
