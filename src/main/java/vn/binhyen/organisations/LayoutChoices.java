package vn.binhyen.organisations;

import java.util.Arrays;
import java.util.List;
import vn.binhyen.lists.Encoding;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How a list may be written, in the reader's language. */
final class LayoutChoices {

    private LayoutChoices() {}

    /** By the heads of the office's own layout. */
    static List<Choice> fields() {
        return Arrays.stream(Field.values())
                .map(field -> new Choice(field.name(), field.head()))
                .toList();
    }

    static List<Choice> encodings() {
        return Arrays.stream(Encoding.values())
                .map(encoding -> new Choice(encoding.name(), encoding.written()))
                .toList();
    }

    static List<Choice> separators(Page page) {
        return List.of(separator(page, ','), separator(page, ';'), separator(page, '\t'), separator(page, '|'));
    }

    private static Choice separator(Page page, char sign) {
        return new Choice(String.valueOf(sign), page.text("organisations.separator." + (int) sign));
    }

    /** What was found of a list, in a sentence. */
    static String sentence(Page page, SeenLayout seen) {
        var heads = seen.headRows() == 1
                ? page.number(seen.headAt())
                : page.number(seen.headAt()) + "–" + page.number(seen.headAt() + seen.headRows() - 1);
        if (seen.encoding() == null || seen.separator() == null)
            return page.text("organisations.seen.workbook", heads, seen.leftOutRows());
        return page.text(
                "organisations.seen.text.found",
                seen.encoding().written(),
                separator(page, seen.separator()).text(),
                heads,
                seen.leftOutRows());
    }
}
