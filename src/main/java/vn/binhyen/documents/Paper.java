package vn.binhyen.documents;

/** A sheet of A4, upright or lying across; lengths are in twentieths of a point. */
enum Paper {
    UPRIGHT(210, 297),
    ACROSS(297, 210);

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    // Decree 30/2020, appendix I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. Read in domain.md §2.4 (✔).
    static final int TOP = twips(20);
    static final int BOTTOM = twips(20);
    static final int LEFT = twips(30);
    static final int RIGHT = twips(20);

    /** Not prescribed: "in the top margin" (✔) is all that is said of the page's number. */
    static final int NUMBER_FROM_TOP = twips(10);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = twips(width);
        this.height = twips(height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }

    int textHeight() {
        return height - TOP - BOTTOM;
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }
}
