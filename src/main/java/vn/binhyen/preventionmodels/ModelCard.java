package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** One model as lists show it, with what runs of it in the viewer's scope today. */
public record ModelCard(
        UUID id,
        ModelKind kind,
        String name,
        String problem,
        String bodyName,
        @Nullable OrganisationKind meantFor,
        Stage stage,
        LocalDate stageSince,
        long points,
        long groups) {}
