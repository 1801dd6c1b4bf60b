package vn.binhyen.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.invitations.InvitationRecords.Made;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;
import vn.binhyen.organisations.OrganisationCard;

/** Makes the codes of a batch, wholly or not at all; begun anew it makes what is not made yet. */
@Component
class BatchWork implements LongWork {

    static final String KIND = "invitations.batch";

    private final BatchSteps steps;

    BatchWork(BatchSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var id = UUID.fromString(run.payload());
        run.outcome("/organisations/invitations/" + id);
        var batch = steps.batch(id);
        if (batch.made() != null) return;
        var codes = codes(run, batch, steps.meant(batch));
        Scopes.run(wide(), () -> steps.keep(batch, codes));
    }

    /** The slow part, outside any transaction. */
    private static List<Made> codes(JobRun run, Batch batch, List<OrganisationCard> meant) {
        var secret = batch.secret();
        if (secret == null) throw new PrintingOver();
        var codes = new ArrayList<Made>(meant.size());
        for (var organisation : meant) {
            run.progress(codes.size(), meant.size());
            var id = UUID.randomUUID();
            codes.add(new Made(id, organisation, Code.of(secret, id).hash()));
        }
        run.progress(meant.size(), meant.size());
        return codes;
    }

    /**
     * Whoever began it still acts, but an organisation's former code is ended even where it moved here meanwhile. Whom
     * the codes are for was chosen within the beginner's own scope.
     */
    private static Scope wide() {
        return new Scope(Scopes.current().actor(), true, List.of(), List.of(), List.of());
    }
}
