package vn.binhyen.documents;

import java.text.Normalizer;

/** How wide a line of bold Times New Roman is, so that a rule can be as long as the words above it. */
final class TextWidth {

    /** In thousandths of the font's size; Vietnamese letters are as wide as the letters they are made from. */
    private static final int[] CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };

    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };

    private static final int SPACE = 250;
    private static final int HYPHEN = 333;
    private static final int OTHER = 500;
    private static final int TWIPS_PER_POINT = 20;

    private TextWidth() {}

    static int twips(String text, double points) {
        var letters = Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD);
        int thousandths = letters.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(TextWidth::width)
                .sum();
        return (int) Math.round(thousandths * points * TWIPS_PER_POINT / 1000);
    }

    private static int width(int character) {
        if (character >= 'A' && character <= 'Z') return CAPITALS[character - 'A'];
        if (character >= 'a' && character <= 'z') return SMALL[character - 'a'];
        if (character == ' ' || character == ',' || character == '.') return SPACE;
        return character == '-' ? HYPHEN : OTHER;
    }
}
