package vn.binhyen.organisations;

import java.util.regex.Pattern;

/**
 * Mã số thuế: ten digits, the tenth a check of the others, and for a branch three more after a hyphen. The check is the
 * published one: the nine digits weighted 31, 29, 23, 19, 17, 13, 7, 5, 3; ten less the sum's rest by eleven.
 */
record TaxCode(String digits) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-–]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{10}(\\d{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    static TaxCode typed(String text) {
        return new TaxCode(SEPARATORS.matcher(text).replaceAll(""));
    }

    boolean isWellFormed() {
        return DIGITS.matcher(digits).matches();
    }

    boolean hasRightCheckDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * digit(i);
        return digit(9) == 10 - sum % 11;
    }

    /** As it is stored and printed: 0100233488 or 0314409058-002. */
    String written() {
        return digits.length() == 10 ? digits : digits.substring(0, 10) + "-" + digits.substring(10);
    }

    private int digit(int place) {
        return digits.charAt(place) - '0';
    }
}
