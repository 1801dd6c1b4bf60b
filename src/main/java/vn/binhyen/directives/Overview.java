package vn.binhyen.directives;

import java.util.List;

/** What the viewer's first page says of obligations: late, due within a week, returned to work, waiting to be judged or answered. */
public record Overview(
        long late,
        long dueSoon,
        long returned,
        long toJudge,
        long asking,
        List<ObligationRow> lateRows,
        List<ObligationRow> dueSoonRows,
        List<ObligationRow> toJudgeRows,
        List<ObligationRow> changedRows) {}
