package vn.binhyen.pages;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a form is answered: with the address of the page to look at, or with itself and what is wrong. */
public final class Replies {

    private Replies() {}

    public static ModelAndView seeOther(String url) {
        var redirect = new RedirectView(url, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** The form again, with what was typed. */
    public static ModelAndView again(String template, BindingResult errors) {
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("errors", errors);
    }

    /**
     * The form again, with what was typed. Where a field could not be read there is no form object: fields then show the
     * request, and the rest the empty one.
     */
    public static ModelAndView again(String template, BindingResult errors, Object empty) {
        return again(template, errors).addObject("form", errors.getTarget() == null ? empty : errors.getTarget());
    }

    /**
     * Does it unless something is wrong already. What is refused for what was typed is told beside the field that it is
     * about, otherwise beside the named one; what the viewer may not see or do is refused as a whole.
     */
    public static void attempt(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (ErrorResponseException refusal) {
            if (!isAboutWhatWasTyped(refusal)) throw refusal;
            var where = refusal instanceof AtField at ? at.field() : field;
            errors.rejectValue(where, refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }

    private static boolean isAboutWhatWasTyped(ErrorResponseException refusal) {
        var status = refusal.getStatusCode();
        return status.isSameCodeAs(HttpStatus.CONFLICT) || status.isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
