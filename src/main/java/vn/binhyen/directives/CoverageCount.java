package vn.binhyen.directives;

/** How obligations, which are to be called {@code o}, are counted, now or as they were. */
final class CoverageCount {

    /** By everything at once, as programs get it. */
    static final String LINES = """
            select o.task_id, o.commune_id, o.organisation_kind, o.status, count(*) as count,
                count(*) filter (where %1$s < :today) as late,
                count(*) filter (where %1$s < :today::date - 7) as late_over_week,
                count(*) filter (where %1$s < :today::date - 30) as late_over_month,
                count(*) filter (where %1$s < :today::date - 90) as late_over_quarter
            from %%s
            group by o.task_id, o.commune_id, o.organisation_kind, o.status
            """.formatted(ObligationStatus.SQL_OUTSTANDING + " and o.due");

    /**
     * By one thing after the other, as pages show it. The obligations are read once; what is summed here are their
     * lines, of which a page would otherwise fetch tens of thousands.
     */
    static final String PARTS = """
            select case when grouping(line.task_id) = 0 then 'TASK' when grouping(line.organisation_kind) = 0 then 'KIND'
                    else 'COMMUNE' end as by,
                line.task_id, line.commune_id, line.organisation_kind, line.status, sum(line.count)::bigint as count,
                sum(line.late)::bigint as late, sum(line.late_over_week)::bigint as late_over_week,
                sum(line.late_over_month)::bigint as late_over_month,
                sum(line.late_over_quarter)::bigint as late_over_quarter
            from (%s) line
            group by grouping sets (
                (line.task_id, line.status), (line.organisation_kind, line.status), (line.commune_id, line.status))
            """.formatted(LINES);

    private CoverageCount() {}
}
