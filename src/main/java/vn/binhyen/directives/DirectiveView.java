package vn.binhyen.directives;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.files.FileId;
import vn.binhyen.files.Files;

/** Puts one directive before its reader: the text, how far it has come, its file, and the parts that others know. */
@Component
class DirectiveView {

    private final Directives directives;
    private final Coverage coverage;
    private final Files files;
    private final List<DirectivePart> parts;

    DirectiveView(Directives directives, Coverage coverage, Files files, List<DirectivePart> parts) {
        this.directives = directives;
        this.coverage = coverage;
        this.files = files;
        this.parts = parts;
    }

    String show(DirectiveId id, Model model) {
        var text = directives.get(id);
        var file = text.document().fileId();
        model.addAttribute("text", text);
        model.addAttribute("coverage", text.isIssued() ? coverage.of(id) : null);
        model.addAttribute(
                "file", file == null ? null : files.get(new FileId(file)).link());
        parts.forEach(part -> part.show(text, model));
        return "directives/directive";
    }
}
