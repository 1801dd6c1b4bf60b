package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.pages.Page;

/** One account, as an administrator sees and changes it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountController {

    private final AccountAdministration accounts;
    private final GrantAdministration grants;
    private final GrantReading reading;
    private final GrantWords words;
    private final SiteAddress site;

    AccountController(
            AccountAdministration accounts,
            GrantAdministration grants,
            GrantReading reading,
            GrantWords words,
            SiteAddress site) {
        this.accounts = accounts;
        this.grants = grants;
        this.reading = reading;
        this.words = words;
        this.site = site;
    }

    @GetMapping
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("form", GrantForm.empty(reading.today()));
        return page(new AccountId(id), request, model);
    }

    @PostMapping("/grants")
    Object grant(
            @PathVariable("id") UUID account,
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var grant = reading.read(form, errors);
        if (grant.isEmpty()) {
            model.addAttribute("found", reading.found(form));
            return new ModelAndView(
                    page(new AccountId(account), request, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        grants.add(new AccountId(account), form.id(), grant.get());
        return seeOther(account);
    }

    @PostMapping("/grants/{grant}/end")
    Object endGrant(@PathVariable UUID id, @PathVariable UUID grant) {
        grants.end(new AccountId(id), grant);
        return seeOther(id);
    }

    @PostMapping("/link")
    Object makeLink(@PathVariable UUID id, RedirectAttributes once) {
        once.addFlashAttribute("link", site.link(accounts.makeLink(new AccountId(id))));
        return seeOther(id);
    }

    @PostMapping("/disablement")
    Object disable(@PathVariable UUID id) {
        accounts.disable(new AccountId(id));
        return seeOther(id);
    }

    @PostMapping("/enablement")
    Object enable(@PathVariable UUID id) {
        accounts.enable(new AccountId(id));
        return seeOther(id);
    }

    @PostMapping("/unlocking")
    Object unlock(@PathVariable UUID id) {
        accounts.unlock(new AccountId(id));
        return seeOther(id);
    }

    private String page(AccountId id, HttpServletRequest request, Model model) {
        model.addAttribute("account", accounts.get(id));
        model.addAttribute("locked", accounts.isLocked(id));
        model.addAttribute("grants", words.today(grants.of(id)));
        model.addAttribute("roles", GrantReading.roles(Page.of(request)));
        model.addAttribute("provinces", reading.provinces());
        if (!model.containsAttribute("link")) model.addAttribute("link", "");
        return "accounts/account";
    }

    private static RedirectView seeOther(UUID account) {
        var redirect = new RedirectView("/accounts/" + account);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
