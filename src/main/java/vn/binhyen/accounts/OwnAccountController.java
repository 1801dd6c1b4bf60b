package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.accounts.OwnAccount.Change;

/** The own account: the password, and where one is signed in. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account")
class OwnAccountController {

    private final OwnAccount own;
    private final OwnSessions sessions;
    private final GrantWords words;

    OwnAccountController(OwnAccount own, OwnSessions sessions, GrantWords words) {
        this.own = own;
        this.sessions = sessions;
        this.words = words;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var account = own.get();
        model.addAttribute("account", account);
        model.addAttribute("grants", words.today(own.grants()));
        model.addAttribute("sessions", sessions.of(account.id(), sessionId(request)));
        return "accounts/ownAccount";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("account", own.get());
        model.addAttribute("form", NewPasswordForm.empty());
        return "accounts/ownPassword";
    }

    @PostMapping("/password")
    Object changePassword(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var account = own.get();
        form.check(errors, account.signInName().value(), account.displayName());
        if (!errors.hasErrors()) change(form, errors, request);
        if (!errors.hasErrors()) return seeOther("/account?changed");
        model.addAttribute("account", account);
        return new ModelAndView("accounts/ownPassword", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/sessions/{handle}/sign-out")
    Object endSession(@PathVariable String handle) {
        sessions.end(own.get().id(), handle);
        own.sessionEnded();
        return seeOther("/account");
    }

    private void change(NewPasswordForm form, Errors errors, HttpServletRequest request) {
        var old = form.oldPassword() == null ? "" : form.oldPassword();
        var change = own.changePassword(old, form.chosen(), sessionId(request));
        if (change != Change.DONE) errors.rejectValue("oldPassword", "accounts.password.problem." + change);
    }

    private static @Nullable String sessionId(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    private static RedirectView seeOther(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
