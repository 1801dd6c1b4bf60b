package vn.binhyen.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on after signing in: to what was typed, to the page asked for, or home; or back to the form with the reason. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    static final String DEVICE = "binhyen.device";
    static final String TYPED_NAME = "binhyen.typedName";
    private static final int LONGEST = 200;

    private final KeptForms keptForms;

    SignInOutcome(KeptForms keptForms) {
        this.keptForms = keptForms;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var session = request.getSession();
        session.removeAttribute(TYPED_NAME);
        session.setAttribute(DEVICE, shortened(request.getHeader(HttpHeaders.USER_AGENT)));
        if (!(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            throw new IllegalStateException("Signed in as " + authentication.getPrincipal());
        }
        response.addCookie(keptForms.owner(signedIn.account(), request.isSecure()));
        if (keptForms.find(request, signedIn.account()).isPresent()) response.sendRedirect(KeptForms.PATH);
        else super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        request.getSession().setAttribute(TYPED_NAME, shortened(request.getParameter("name")));
        response.sendRedirect(
                reason instanceof PasswordSignIn.MustWait wait
                        ? "/sign-in?wait=" + wait.minutes()
                        : "/sign-in?refused");
    }

    static String shortened(@Nullable String text) {
        if (text == null) return "";
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
