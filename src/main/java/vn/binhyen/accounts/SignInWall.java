package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Leads whoever is not signed in to the sign-in page. A form whose session ended while somebody typed is kept on the way;
 * so is one whose token is stale because the person signed in again in another window.
 */
@Component
class SignInWall implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final KeptForms keptForms;

    SignInWall(KeptForms keptForms) {
        this.keptForms = keptForms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        lead(request, response, keptForms.keep(request) ? "/sign-in?kept" : "/sign-in");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        if (!(reason instanceof CsrfException)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (request.getRequestURI().equals("/sign-in")) retrySignIn(request, response);
        else if (!signedIn) lead(request, response, keptForms.keep(request) ? "/sign-in?kept" : "/sign-in?ended");
        else if (keptForms.keep(request)) lead(request, response, KeptForms.PATH);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void retrySignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = SignInOutcome.shortened(request.getParameter("name"));
        request.getSession().setAttribute(SignInOutcome.TYPED_NAME, name);
        response.sendRedirect("/sign-in?ended");
    }

    /** A part of a page cannot hold the sign-in page: htmx is told to open it whole. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
