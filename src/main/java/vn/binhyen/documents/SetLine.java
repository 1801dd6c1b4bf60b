package vn.binhyen.documents;

import java.util.List;

/** A line of words as it is set, and whether it is the last of its paragraph. */
record SetLine(List<Word> words, boolean isLast) {

    /** Some letters without a space, and how many spaces follow it. */
    record Word(String text, Face face, double width, int spaces) {}

    double width(double space) {
        double width = 0;
        for (var word : words) width += word.width() + word.spaces() * space;
        return words.isEmpty() ? 0 : width - words.getLast().spaces() * space;
    }

    /** The spaces that a line of full width can stretch; those at its end do not count. */
    int spaces() {
        return words.stream().mapToInt(SetLine.Word::spaces).sum()
                - (words.isEmpty() ? 0 : words.getLast().spaces());
    }
}
