package vn.binhyen.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may open what without signing in, how one signs in and out, and what the browser is told to refuse. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    /** Referrers stay on the site, where they tell a form of ours from a stranger's. */
    private static final ReferrerPolicy REFERRERS = ReferrerPolicy.SAME_ORIGIN;

    /** Whoever asks for one of these names a secret in the address, which no stranger's page can. */
    private static final String BY_SECRET = "/answers/**";

    private static final String[] PUBLIC = {
        BY_SECRET,
        "/sign-in",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/*.png",
        "/favicon.ico",
        "/fonts/**",
        "/health/**",
        "/health",
        "/password-reset/**",
        "/invitations/**",
        "/first-administrator/**",
        "/language",
        "/error",
        "/api/openapi.json",
    };

    /**
     * Programs sign in at each request (an access token, or HTTP Basic with the same lock-out; no session); pages of ours
     * that call the API have their session and its CSRF token. Nobody is led to the sign-in page.
     */
    @Bean
    @Order(1)
    SecurityFilterChain securityOfPrograms(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            SignIns signIns,
            TokenSignIn tokens,
            ApiRefusals refusals,
            ObjectProvider<PublicPaths> opened) {
        return secured(http.securityMatcher("/api/**"), passwordSignIn, signIns)
                .authorizeHttpRequests(paths -> paths.requestMatchers(publicPaths(opened))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(tokens, refusals), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::signsInByItself))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain securityOfPages(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            SignIns signIns,
            SignInOutcome outcome,
            SignOut signOut,
            SignInWall wall,
            ObjectProvider<PublicPaths> opened) {
        return secured(http, passwordSignIn, signIns)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(publicPaths(opened))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(BY_SECRET))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(leaving -> leaving.logoutUrl("/sign-out")
                        .logoutSuccessHandler(signOut)
                        .addLogoutHandler(signOut))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(wall).accessDeniedHandler(wall))
                .build();
    }

    @Bean
    KeptSessions keptSessions() {
        return new KeptSessions();
    }

    /** The session's cookie, the same in every way the application can be deployed; over https it is Secure. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("binhyen");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** One manager without a parent, which would count each failure twice. */
    private static HttpSecurity secured(HttpSecurity http, PasswordSignIn passwordSignIn, SignIns signIns) {
        return http.authenticationManager(new ProviderManager(passwordSignIn))
                .headers(SecurityConfiguration::harden)
                .addFilterBefore(new ScopeFilter(signIns), AuthorizationFilter.class)
                .anonymous(withDefaults());
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(REFERRERS))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(self), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false));
    }

    private static String[] publicPaths(ObjectProvider<PublicPaths> opened) {
        var more = opened.stream().flatMap(paths -> paths.patterns().stream());
        return Stream.concat(Stream.of(PUBLIC), more).toArray(String[]::new);
    }

    private static boolean signsInByItself(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return BearerFilter.isShown(request) || header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
