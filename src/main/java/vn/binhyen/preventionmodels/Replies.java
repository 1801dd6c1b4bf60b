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

    static ModelAndView again(String template, BindingResult errors) {
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
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
