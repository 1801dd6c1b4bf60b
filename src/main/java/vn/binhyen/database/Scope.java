package vn.binhyen.database;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Who acts, and which provinces, communes and organisations the rows may belong to that are seen or changed.
 *
 * @param absorbed communes of before that are wholly in these: what was written of them is seen too
 */
public record Scope(
        String actor,
        boolean everything,
        List<Integer> provinces,
        List<Integer> communes,
        List<UUID> organisations,
        List<Integer> absorbed) {

    public Scope {
        provinces = List.copyOf(provinces);
        communes = List.copyOf(communes);
        organisations = List.copyOf(organisations);
        // A job that was begun before there were any has none in its row
        absorbed = List.copyOf(Objects.requireNonNullElse(absorbed, List.of()));
    }

    public Scope(
            String actor,
            boolean everything,
            List<Integer> provinces,
            List<Integer> communes,
            List<UUID> organisations) {
        this(actor, everything, provinces, communes, organisations, List.of());
    }

    /** The same with these communes of before. */
    public Scope absorbing(List<Integer> former) {
        return new Scope(actor, everything, provinces, communes, organisations, former);
    }

    /** Nobody: scoped tables look empty. */
    public static Scope none() {
        return new Scope("", false, List.of(), List.of(), List.of());
    }

    /** A named job of the system itself, which sees everything and is audited under its name. */
    public static Scope system(String job) {
        return new Scope("system:" + job, true, List.of(), List.of(), List.of());
    }
}
