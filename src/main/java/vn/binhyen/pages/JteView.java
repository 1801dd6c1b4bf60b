package vn.binhyen.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.view.AbstractView;

/** Draws one template. It is drawn wholly before a byte is sent, so that a failure becomes a proper error page. */
class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final String template;
    private final Pages pages;

    JteView(TemplateEngine engine, String template, Pages pages) {
        this.engine = engine;
        this.template = template;
        this.pages = pages;
        // Without this another resolver would claim the page.
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var values = new HashMap<>(model);
        values.put("page", pages.page(request, errorsIn(model)));
        var output = new Utf8ByteOutput();
        engine.render(template, values, output);
        // Not what content negotiation chose: that has no character set.
        response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Request");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static @Nullable Errors errorsIn(Map<String, Object> model) {
        return model.values().stream()
                .filter(Errors.class::isInstance)
                .map(Errors.class::cast)
                .filter(Errors::hasErrors)
                .findFirst()
                .orElse(null);
    }
}
