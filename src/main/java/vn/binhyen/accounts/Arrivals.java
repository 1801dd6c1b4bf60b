package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs in somebody who has just chosen the name and the password of an account, without asking for them again. */
@Service
@Transactional
public class Arrivals {

    private final KeptForms keptForms;
    private final ApplicationEventPublisher events;

    Arrivals(KeptForms keptForms, ApplicationEventPublisher events) {
        this.keptForms = keptForms;
        this.events = events;
    }

    /** In a session of its own: whoever was signed in on this browser is so no more. */
    public void signIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        events.publishEvent(AccountAct.of("sign-in", account));
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of());
        signedIn.setDetails(new WebAuthenticationDetails(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        request.getSession()
                .setAttribute(SignInOutcome.DEVICE, SignInOutcome.shortened(request.getHeader(HttpHeaders.USER_AGENT)));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.addCookie(keptForms.owner(account, request.isSecure()));
    }
}
