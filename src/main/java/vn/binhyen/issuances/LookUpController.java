package vn.binhyen.issuances;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Where anybody who holds a paper sees whether it is what was issued, without signing in. */
@Controller
@RequestMapping(LookUpController.PATH)
class LookUpController {

    /** Short, because it stands in a QR code and people type it. */
    static final String PATH = "/v";

    private final Visitors visitors;

    LookUpController(Visitors visitors) {
        this.visitors = visitors;
    }

    @ModelAttribute
    void tellNobody(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("issuances/lookUp", "form", new LookUpForm(null));
    }

    @PostMapping
    ModelAndView find(@ModelAttribute("form") LookUpForm form, BindingResult errors, HttpServletRequest request) {
        if (form.code() == null) {
            errors.rejectValue("code", "NotBlank");
            return Replies.again("issuances/lookUp", errors);
        }
        try {
            return Replies.seeOther(PATH + "/"
                    + visitors.find(form.code(), request.getRemoteAddr()).code());
        } catch (LookUpRefused refused) {
            return again(refused, form.code());
        }
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        try {
            return new ModelAndView("issuances/paper", "paper", visitors.find(code, request.getRemoteAddr()));
        } catch (LookUpRefused refused) {
            return again(refused, code);
        }
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView compare(
            @RequestParam @Nullable String code,
            @RequestParam @Nullable MultipartFile file,
            HttpServletRequest request) {
        try {
            if (file == null || file.isEmpty()) return withoutFile(code, request);
            var comparison = visitors.compare(code, file, request.getRemoteAddr());
            return new ModelAndView("issuances/comparison", "comparison", comparison);
        } catch (LookUpRefused refused) {
            return again(refused, code);
        }
    }

    private ModelAndView withoutFile(@Nullable String code, HttpServletRequest request) {
        var form = new LookUpForm(code);
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.reject("issuances.lookUp.noFile");
        if (form.code() == null)
            return Replies.again("issuances/lookUp", errors).addObject("form", form);
        return Replies.again("issuances/paper", errors)
                .addObject("paper", visitors.find(code, request.getRemoteAddr()));
    }

    /** The form with the code as it was typed, and why it leads to nothing. */
    private static ModelAndView again(LookUpRefused refused, @Nullable String code) {
        var form = new LookUpForm(code);
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("code", refused.key(), new Object[] {refused.minutes()}, null);
        var page = new ModelAndView(
                "issuances/lookUp", HttpStatus.valueOf(refused.status().value()));
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page;
    }
}
