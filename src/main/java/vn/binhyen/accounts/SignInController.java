package vn.binhyen.accounts;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page on which people sign in; what they send goes to a security filter. */
@Controller
class SignInController {

    private final ObjectProvider<SignInHints> hints;

    SignInController(ObjectProvider<SignInHints> hints) {
        this.hints = hints;
    }

    /** Why somebody is led here, as it stands in the address. */
    private static final Set<String> REASONS = Set.of("refused", "kept", "ended", "signed-out", "ready");

    @GetMapping("/sign-in")
    String show(
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable Integer wait,
            @SessionAttribute(name = SignInOutcome.TYPED_NAME, required = false) @Nullable String typedName,
            Model model) {
        var reason = REASONS.stream().filter(asked::containsKey).findFirst().orElse("");
        model.addAttribute("reason", wait == null ? reason : "wait");
        model.addAttribute("minutes", wait == null ? 0 : wait);
        model.addAttribute("typedName", Objects.requireNonNullElse(typedName, ""));
        model.addAttribute(
                "hints", hints.stream().flatMap(each -> each.hints().stream()).toList());
        return "accounts/signIn";
    }
}
