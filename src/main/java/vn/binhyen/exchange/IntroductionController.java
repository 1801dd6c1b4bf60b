package vn.binhyen.exchange;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.pages.Replies;

/** Where an office is told the new key of an installation that it trusts, compares its fingerprint, and trusts it. */
@Controller
@RequestMapping(IntroductionController.PATH)
class IntroductionController {

    static final String PATH = "/reports-exchange/introductions";

    private final Trusting trusting;
    private final ExchangeRules rules;

    IntroductionController(Trusting trusting, ExchangeRules rules) {
        this.trusting = trusting;
        this.rules = rules;
    }

    @GetMapping
    ModelAndView ask() {
        rules.require();
        return page("exchange/introductions", wrong());
    }

    /** Shows what the file introduces; nothing is kept of it but on the page. */
    @PostMapping
    ModelAndView look(@RequestParam MultipartFile file) throws IOException {
        rules.require();
        var wrong = wrong();
        try {
            return shown(ReceivingController.read(file).content(), wrong);
        } catch (ExchangeRefused refused) {
            wrong.rejectValue("file", refused.getDetailMessageCode(), refused.getDetailMessageArguments(), null);
            return page("exchange/introductions", wrong);
        }
    }

    /**
     * Trusts the new key.
     *
     * @param introduction the file that was shown
     * @param compared whether somebody has compared the fingerprint
     */
    @PostMapping("/acceptance")
    ModelAndView accept(
            @RequestParam @Nullable String introduction, @RequestParam(defaultValue = "false") boolean compared) {
        rules.require();
        var content = content(introduction);
        var wrong = wrong();
        if (!compared) {
            wrong.rejectValue("compared", new ExchangeRefused(Why.NOT_COMPARED).getDetailMessageCode());
            return shown(content, wrong);
        }
        trusting.accept(content);
        return Replies.seeOther(InstallationController.PATH);
    }

    private ModelAndView shown(byte[] content, BindingResult wrong) {
        return page("exchange/introduction", wrong)
                .addObject("introduced", trusting.introduced(content))
                .addObject("introduction", Base64.getUrlEncoder().encodeToString(content));
    }

    private static byte[] content(@Nullable String introduction) {
        try {
            return Base64.getUrlDecoder().decode(introduction == null ? "" : introduction);
        } catch (IllegalArgumentException unreadable) {
            throw new ExchangeRefused(Why.BROKEN);
        }
    }

    private static BindingResult wrong() {
        return new MapBindingResult(new HashMap<>(), "introduction");
    }

    private static ModelAndView page(String template, BindingResult wrong) {
        var page = new ModelAndView(template).addObject(BindingResult.MODEL_KEY_PREFIX + "introduction", wrong);
        if (wrong.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
