package vn.binhyen.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Draws templates outside a request, for instance the body of an e-mail. */
@Service
public class Drawings {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Drawings.class.getClassLoader(), "vn.binhyen");

    Drawings() {}

    /** The template, for instance {@code chasing/letter}, with its values. */
    public String draw(String template, Map<String, Object> values) {
        var output = new StringOutput();
        engine.render(template + ".jte", values, output);
        return output.toString();
    }
}
