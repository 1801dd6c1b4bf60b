package vn.binhyen.regulations;

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
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
