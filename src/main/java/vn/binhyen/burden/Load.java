package vn.binhyen.burden;

/**
 * How much was asked. What nobody estimated is counted, and never taken for nought minutes.
 *
 * @param minutes of those questions that are estimated
 * @param unknown how many questions are not
 */
public record Load(long questions, long minutes, long unknown) {

    public static final Load NONE = new Load(0, 0, 0);

    public Load {
        if (unknown > questions) throw new IllegalArgumentException("More is unknown than was asked");
    }

    public Load plus(Load other) {
        return new Load(questions + other.questions, minutes + other.minutes, unknown + other.unknown);
    }

    /** Whether the minutes are all there is. */
    public boolean isKnown() {
        return unknown == 0;
    }
}
