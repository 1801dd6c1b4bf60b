package vn.binhyen.preventionmodels;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a form is answered: with the address of the page to look at, or with itself and what is wrong. */
final class Replies {

    private Replies() {}

    static ModelAndView seeOther(String url) {
        var redirect = new RedirectView(url, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /**
     * The form again, with what was typed. Where a field could not be read there is no form object: fields then show the
     * request, and the rest the empty one.
     */
    static ModelAndView again(String template, BindingResult errors, Object empty) {
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", errors.getTarget() == null ? empty : errors.getTarget())
                .addObject("errors", errors);
    }

    /** The body that the form names; that there is none, or no longer, is told beside the field, or of the whole form. */
    static @Nullable Body named(Bodies bodies, @Nullable String code, BindingResult errors, String field) {
        try {
            var body = bodies.find(code).orElse(null);
            if (body == null && !errors.hasFieldErrors(field))
                errors.rejectValue(field, "preventionmodels.body.missing");
            return body;
        } catch (CommuneIsNoMore gone) {
            errors.rejectValue(field, gone.getDetailMessageCode(), gone.getDetailMessageArguments(), null);
            return null;
        }
    }

    /** Does it unless something is wrong already; a refusal that is about a field is told beside it. */
    static void attempt(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (StepRefused refusal) {
            refusal.reject(errors);
        } catch (OutsideItsTime | AlreadyRunsHere | MoreWorkThanThereAre | CommuneIsNoMore refusal) {
            errors.rejectValue(field, refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }
}
