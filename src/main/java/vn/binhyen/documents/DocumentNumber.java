package vn.binhyen.documents;

import org.jspecify.annotations.Nullable;

/** A document's number and symbol; the number is left open until the document is entered in the register. */
public record DocumentNumber(@Nullable Integer number, String symbol) {

    private static final String OPEN = " ".repeat(6);

    public DocumentNumber {
        if (number != null && number < 1) throw new IllegalArgumentException("A document's number begins at 1");
    }

    /** As it stands under the issuing body: "Số: 05/KH-BCĐ". */
    public String text() {
        return "Số: " + written();
    }

    /** As other texts cite it: "số 05/KH-BCĐ". */
    public String cited() {
        return "số " + written();
    }

    private String written() {
        return (number == null ? OPEN : "%02d".formatted(number)) + "/" + symbol;
    }
}
