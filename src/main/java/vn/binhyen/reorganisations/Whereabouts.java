package vn.binhyen.reorganisations;

/** Where organisations lay before reorganisations moved them. */
final class Whereabouts {

    /** Of each that was moved after the day: in which unit it lay on it. Asks for {@code :day}. */
    static final String BEFORE = """
            (select distinct on (m.organisation) m.organisation, m.from_area
                from reorganisations.move m join reorganisations.reorganisation r on r.id = m.reorganisation
                where r.state = 'CARRIED_OUT' and r.effective_on > :day
                    and m.following = 'organisations.organisation'
                order by m.organisation, r.effective_on, r.carried_out_at)
            """;

    private Whereabouts() {}
}
