package vn.binhyen.directives;

import org.springframework.ui.Model;

/** Something that belongs on a directive's page beside its text: whatever knows it puts it there. */
interface DirectivePart {

    void show(DirectiveText text, Model model);
}
