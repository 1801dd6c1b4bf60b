package vn.binhyen.lineages;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponseException;
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

    /** The form again, with what was typed; where a field could not be read, the rest shows the empty one. */
    static ModelAndView again(String template, BindingResult errors, Object empty) {
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", errors.getTarget() == null ? empty : errors.getTarget())
                .addObject("errors", errors);
    }

    /**
     * Does it unless something is wrong already. What is refused for what was typed is told beside a field, also by
     * another module; what the viewer may not see or do is refused as a whole.
     */
    static void attempt(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (LineageRefused refusal) {
            refusal.reject(errors);
        } catch (ErrorResponseException refusal) {
            if (!isAboutWhatWasTyped(refusal)) throw refusal;
            errors.rejectValue(field, refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }

    private static boolean isAboutWhatWasTyped(ErrorResponseException refusal) {
        var status = refusal.getStatusCode();
        return status.isSameCodeAs(HttpStatus.CONFLICT) || status.isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
