package vn.binhyen.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name: {@code directives/list} is {@code src/main/jte/directives/list.jte}. */
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "vn.binhyen");
    private final Pages pages;
    private final ApplicationContext context;

    JteViews(Pages pages, ApplicationContext context) {
        this.pages = pages;
        this.context = context;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        if (name.contains(":") || !engine.hasTemplate(template)) return null;
        var view = new JteView(engine, template, pages);
        view.setApplicationContext(context);
        return view;
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
