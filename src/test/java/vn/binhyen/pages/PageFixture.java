package vn.binhyen.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Pages without a running application; a missing text is an error. */
class PageFixture {

    private PageFixture() {}

    static Page page(HttpServletRequest request) throws IOException {
        return page(request, null);
    }

    static Page page(HttpServletRequest request, Errors errors, NavigationEntry... navigation) throws IOException {
        var beans = new StaticListableBeanFactory();
        for (var entry : navigation) beans.addBean(entry.url(), entry);
        var texts = new Texts(PagesConfiguration.messageSource(), "fail");
        return new Pages(
                        texts,
                        new LanguageChoice(),
                        beans.getBeanProvider(ResourceUrlProvider.class),
                        beans.getBeanProvider(NavigationEntry.class))
                .page(request, errors);
    }
}
