package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a form that was taken in is answered: with the address of the page to look at. */
final class Answered {

    private Answered() {}

    static ModelAndView seeOther(String url) {
        var redirect = new RedirectView(url, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
