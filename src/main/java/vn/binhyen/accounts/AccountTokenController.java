package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
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

/** The access tokens of an account, as an administrator sees and revokes them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/accounts/{id}/tokens")
class AccountTokenController {

    private final TokenAdministration tokens;
    private final Clock clock;

    AccountTokenController(TokenAdministration tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("account", tokens.account(new AccountId(id)));
        model.addAttribute("tokens", tokens.of(new AccountId(id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "accounts/accountTokens";
    }

    @PostMapping("/{token}/revocation")
    Object revoke(@PathVariable UUID id, @PathVariable UUID token) {
        tokens.revoke(token);
        var redirect = new RedirectView("/accounts/" + id + "/tokens");
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
