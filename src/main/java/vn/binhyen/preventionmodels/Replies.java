package vn.binhyen.preventionmodels;

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
