alter table catalogue.entry
    drop constraint entry_evidence_check,
    add constraint entry_evidence_check
        check (evidence in ('NONE', 'REFUSED', 'NOT_SHOWN', 'MIXED', 'SHOWN_REDUCTION', 'SHOWN_INCREASE'));
