package vn.binhyen.directives;

import java.time.LocalDate;

/** Something that is to be reached on the way to the result, until a day. */
public record Milestone(LocalDate day, String title) implements Comparable<Milestone> {

    public Milestone {
        if (title.isBlank() || title.contains("\n")) throw new IllegalArgumentException("A milestone is one line");
    }

    /** The stable text form: the day, and the title after it. */
    public String code() {
        return day + " " + title;
    }

    /** Reads what {@link #code()} wrote. */
    static Milestone parse(String code) {
        var space = code.indexOf(' ');
        return new Milestone(LocalDate.parse(code.substring(0, space)), code.substring(space + 1));
    }

    @Override
    public int compareTo(Milestone other) {
        return code().compareTo(other.code());
    }
}
