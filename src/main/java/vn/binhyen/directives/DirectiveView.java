package vn.binhyen.directives;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.files.FileId;
import vn.binhyen.files.Files;

/** Puts beside a directive what belongs to it: its file, and what it replaces and what replaces it. */
@Component
class DirectiveView {

    private final Files files;
    private final Succession succession;

    DirectiveView(Files files, Succession succession) {
        this.files = files;
        this.succession = succession;
    }

    void show(DirectiveText text, Model model) {
        model.addAttribute(
                "file",
                Optional.ofNullable(text.document().fileId())
                        .map(file -> files.get(new FileId(file)).link())
                        .orElse(null));
        model.addAttribute("chain", succession.chain(text.id()));
    }
}
