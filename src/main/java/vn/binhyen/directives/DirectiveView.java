package vn.binhyen.directives;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.files.FileId;
import vn.binhyen.files.Files;

/** Puts one directive before its reader: the text, how far it has come, its file and its history. */
@Component
class DirectiveView {

    private final Directives directives;
    private final Coverage coverage;
    private final Files files;
    private final DirectiveHistory history;

    DirectiveView(Directives directives, Coverage coverage, Files files, DirectiveHistory history) {
        this.directives = directives;
        this.coverage = coverage;
        this.files = files;
        this.history = history;
    }

    String show(DirectiveId id, Model model) {
        var text = directives.get(id);
        var file = text.document().fileId();
        model.addAttribute("text", text);
        model.addAttribute("coverage", text.isIssued() ? coverage.of(id) : null);
        model.addAttribute(
                "file", file == null ? null : files.get(new FileId(file)).link());
        model.addAttribute("history", history.of(text));
        return "directives/directive";
    }
}
