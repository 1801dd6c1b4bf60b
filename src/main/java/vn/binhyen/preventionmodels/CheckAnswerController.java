package vn.binhyen.preventionmodels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Takes in the answer to a check from whoever holds its link. The address is the secret: no page tells it to another site. */
@Controller
@RequestMapping("/answers/checks/{secret}")
class CheckAnswerController {

    private final CheckLinkHolder holder;
    private final Bodies bodies;

    CheckAnswerController(CheckLinkHolder holder, Bodies bodies) {
        this.holder = holder;
        this.bodies = bodies;
    }

    @ModelAttribute
    void tellNobody(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String ask(@PathVariable String secret, HttpServletRequest request, Model model) {
        var asked = holder.open(secret, request.getRemoteAddr());
        model.addAttribute("asked", asked);
        if (asked.link().isUsed()) return "preventionmodels/checkAnswered";
        model.addAttribute("secret", secret);
        model.addAttribute("form", AliveCheck.about(asked.point(), bodies.today()));
        return "preventionmodels/checkAnswer";
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") AliveCheck check,
            BindingResult errors,
            HttpServletRequest request) {
        var asked = holder.open(secret, request.getRemoteAddr());
        if (!errors.hasErrors()) check.examine(errors);
        Replies.attempt(errors, "day", () -> holder.answer(asked.link(), secret, check));
        if (!errors.hasErrors()) return Replies.seeOther("/answers/checks/" + secret);
        return Replies.again("preventionmodels/checkAnswer", errors, AliveCheck.about(asked.point(), bodies.today()))
                .addObject("asked", asked)
                .addObject("secret", secret);
    }
}
