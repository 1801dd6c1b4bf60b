package vn.binhyen.directives;

/**
 * How obligations, which are to be called {@code o}, are counted, now or as they were. They are read once, in the order
 * of the index that has all that is asked here; who is late is asked of the few groups with the same day, not of each.
 */
final class CoverageCount {

    private static final String GROUPED = """
            select o.task_id, o.commune_id, o.organisation_kind, o.status, o.due, count(*) as count
            from %s
            group by o.task_id, o.commune_id, o.organisation_kind, o.status, o.due
            """;

    private static final String FIGURES = """
            sum(o.count)::bigint as count,
            coalesce(sum(o.count) filter (where %1$s < :today), 0)::bigint as late,
            coalesce(sum(o.count) filter (where %1$s < :today::date - 7), 0)::bigint as late_over_week,
            coalesce(sum(o.count) filter (where %1$s < :today::date - 30), 0)::bigint as late_over_month,
            coalesce(sum(o.count) filter (where %1$s < :today::date - 90), 0)::bigint as late_over_quarter
            """.formatted(ObligationStatus.SQL_OUTSTANDING + " and o.due");

    /** By everything at once, as programs get it. */
    static final String LINES = """
            select o.task_id, o.commune_id, o.organisation_kind, o.status, %s from (%s) o
            group by o.task_id, o.commune_id, o.organisation_kind, o.status
            """.formatted(FIGURES, GROUPED);

    /** By one thing after the other, as pages show it: hundreds of rows, where by everything there are thousands. */
    static final String PARTS = """
            select case when grouping(o.task_id) = 0 then 'TASK' when grouping(o.organisation_kind) = 0 then 'KIND'
                    else 'COMMUNE' end as by,
                o.task_id, o.commune_id, o.organisation_kind, o.status, %s
            from (%s) o
            group by grouping sets ((o.task_id, o.status), (o.organisation_kind, o.status), (o.commune_id, o.status))
            """.formatted(FIGURES, GROUPED);

    private CoverageCount() {}
}
