package vn.binhyen.preventionmodels;

/** That one stage may follow another: who says so, and what they must show. */
record Transition(
        Stage fromStage,
        Stage toStage,
        Who who,
        boolean document,
        boolean reason,
        boolean lessons,
        Confidence confidence) {}
