package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** One model as files have it: all that a list which is read in can say, where it stands, and what runs of it today. */
record ModelRow(
        ModelKind kind,
        String name,
        String problem,
        String working,
        @Nullable String forms,
        String bodyName,
        @Nullable OrganisationKind meantFor,
        @Nullable String reference,
        @Nullable Integer participants,
        LocalDate proposedOn,
        Stage stage,
        LocalDate stageSince,
        long points,
        long groups) {}
