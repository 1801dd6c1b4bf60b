package vn.binhyen.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Composes what was typed (NFC), so that one word is stored one way whatever keyboard wrote it. A filter and not a
 * binder: a binder's editor does not see the elements of a list.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class NfcFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Composed(request), response);
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static class Composed extends HttpServletRequestWrapper {

        Composed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : nfc(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : composed(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, composed(values)));
            return parameters;
        }

        private static String[] composed(String[] values) {
            return Arrays.stream(values).map(NfcFilter::nfc).toArray(String[]::new);
        }
    }
}
