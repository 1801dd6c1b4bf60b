package vn.binhyen.invitations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.accounts.Arrivals;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.invitations.Joining.Opened;

/**
 * Where a sheet's reader types the code, then chooses a sign-in name and a password. The code is sent in the body of a
 * form and never stands in an address that a server sees.
 */
@Controller
@RequestMapping(InvitationController.PATH)
class InvitationController {

    static final String PATH = "/invitation";

    private final CodeHolder holder;
    private final Arrivals arrivals;

    InvitationController(CodeHolder holder, Arrivals arrivals) {
        this.holder = holder;
        this.arrivals = arrivals;
    }

    @ModelAttribute
    void tellNobody(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("invitations/code", "form", new CodeForm(null));
    }

    @PostMapping
    ModelAndView open(@ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request) {
        if (form.typed().isEmpty()) {
            errors.rejectValue("code", "NotBlank");
            return new ModelAndView("invitations/code", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var opened = holder.open(form.typed(), request.getRemoteAddr());
            var next = JoinForm.of(form.typed());
            return page(opened, next, new BeanPropertyBindingResult(next, "form"));
        } catch (CodeRefused refused) {
            return again(refused, form);
        }
    }

    @PostMapping("/account")
    ModelAndView join(
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var opened = holder.open(form.typedCode(), request.getRemoteAddr());
            form.check(errors, opened.organisation().name());
            if (!errors.hasErrors()) return joined(form, request, response);
            return page(opened, form, errors);
        } catch (CodeRefused refused) {
            return again(refused, new CodeForm(form.code()));
        } catch (Joining.NameTaken taken) {
            errors.rejectValue("signInName", "invitations.join.taken");
            return page(holder.open(form.typedCode(), request.getRemoteAddr()), form, errors);
        }
    }

    private ModelAndView joined(JoinForm form, HttpServletRequest request, HttpServletResponse response) {
        var account = holder.join(form.typedCode(), form.name(), form.chosen(), request.getRemoteAddr());
        Scopes.run(Scope.system("invitation"), () -> arrivals.signIn(account, request, response));
        var home = new RedirectView("/", true, false, false);
        home.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(home);
    }

    private static ModelAndView page(Opened opened, JoinForm form, BindingResult errors) {
        var page = new ModelAndView("invitations/join");
        page.addObject("organisation", opened.organisation());
        page.addObject("expires", opened.invitation().expiresOn());
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The form with the code as it was typed, and why it opens nothing. */
    private static ModelAndView again(CodeRefused refused, CodeForm form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("code", refused.key(), new Object[] {refused.minutes()}, null);
        var page = new ModelAndView("invitations/code", refused.status());
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page;
    }
}
