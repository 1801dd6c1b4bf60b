package vn.binhyen.accounts;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.accounts.OneTimeLink.Purpose;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Where one-time links lead: to the first administrator's form, or to a new password. */
@Controller
class LinkController {

    private static final String READY = "/sign-in?ready";

    private final Newcomers newcomers;

    LinkController(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @GetMapping("/first-administrator/{token}")
    String becomeFirst(@PathVariable String token, Model model) {
        asSystem(() -> {
            newcomers.checkFirst(token);
            return token;
        });
        model.addAttribute("form", FirstAdministratorForm.empty());
        return "accounts/firstAdministrator";
    }

    @PostMapping("/first-administrator/{token}")
    Object becomeFirst(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) return again("accounts/firstAdministrator");
        asSystem(() -> {
            newcomers.becomeFirst(token, form.name(), FirstAdministratorForm.text(form.displayName()), form.chosen());
            return token;
        });
        return seeOther(READY);
    }

    @GetMapping("/{purpose:password-reset|invitations}/{token}")
    String choosePassword(@PathVariable String purpose, @PathVariable String token, Model model) {
        model.addAttribute("account", asSystem(() -> newcomers.holder(purpose(purpose), token)));
        model.addAttribute("form", NewPasswordForm.empty());
        return "accounts/newPassword";
    }

    @PostMapping("/{purpose:password-reset|invitations}/{token}")
    Object choosePassword(
            @PathVariable String purpose,
            @PathVariable String token,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model) {
        var account = asSystem(() -> newcomers.holder(purpose(purpose), token));
        form.check(errors, account.signInName().value(), account.displayName());
        if (errors.hasErrors()) {
            model.addAttribute("account", account);
            return again("accounts/newPassword");
        }
        asSystem(() -> {
            newcomers.choosePassword(purpose(purpose), token, form.chosen());
            return token;
        });
        return seeOther(READY);
    }

    /** Whoever holds a link acts as nobody, even where somebody else is signed in on the same browser. */
    private static <T> T asSystem(Supplier<T> work) {
        return Scopes.call(Scope.system("one-time-link"), work::get);
    }

    private static Purpose purpose(String path) {
        return path.equals("invitations") ? Purpose.INVITATION : Purpose.PASSWORD_RESET;
    }

    private static ModelAndView again(String page) {
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static RedirectView seeOther(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
