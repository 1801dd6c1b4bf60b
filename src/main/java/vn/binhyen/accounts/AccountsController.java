package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.pages.Page;

/** The list of accounts, and inviting somebody. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

    static final int SIZE = 50;

    private final AccountAdministration accounts;
    private final Access access;
    private final SiteAddress site;

    AccountsController(AccountAdministration accounts, Access access, SiteAddress site) {
        this.accounts = accounts;
        this.access = access;
        this.site = site;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID after,
            HttpServletRequest request,
            Model model) {
        var filter = new AccountFilter(text, role, after);
        var found = accounts.page(filter, SIZE + 1);
        model.addAttribute("filter", filter);
        model.addAttribute("roles", GrantReading.roles(Page.of(request)));
        model.addAttribute("accounts", found.subList(0, Math.min(SIZE, found.size())));
        model.addAttribute("next", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        return "accounts/list";
    }

    @GetMapping("/new")
    String newAccount(Model model) {
        access.require(Permission.MANAGE_ACCOUNTS);
        model.addAttribute("form", InvitationForm.empty());
        return "accounts/invitation";
    }

    @PostMapping
    Object invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, RedirectAttributes once) {
        access.require(Permission.MANAGE_ACCOUNTS);
        if (!errors.hasErrors()) invited(form, errors, once);
        if (errors.hasErrors()) return new ModelAndView("accounts/invitation", HttpStatus.UNPROCESSABLE_CONTENT);
        var redirect = new RedirectView("/accounts/" + form.id());
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private void invited(InvitationForm form, BindingResult errors, RedirectAttributes once) {
        try {
            accounts.invite(form.invited()).ifPresent(path -> once.addFlashAttribute("link", site.link(path)));
        } catch (NameTaken taken) {
            errors.rejectValue("signInName", "accounts.invitation.problem.taken");
        }
    }
}
