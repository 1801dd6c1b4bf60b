package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.pages.AtField;

/** How a form is answered: with the address of the page to look at, or with itself and what is wrong. */
final class Replies {

    private Replies() {}

    static ModelAndView seeOther(String url) {
        var redirect = new RedirectView(url, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** Does it unless something is wrong already; a refusal that is about a field is told beside it. */
    static void attempt(Errors errors, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (ErrorResponseException refusal) {
            if (refusal instanceof AtField field) errors.rejectValue(field.field(), refusal.getDetailMessageCode());
            else if (refusal.getClass().getPackageName().startsWith(Replies.class.getPackageName())) throw refusal;
            else // of the point it is work for, whose module says why it takes no sign of life
            errors.rejectValue(
                        "terms.point", refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }
}
