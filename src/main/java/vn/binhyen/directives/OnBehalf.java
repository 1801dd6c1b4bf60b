package vn.binhyen.directives;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/**
 * What desk and office write down for an organisation that told them by telephone, on paper or in person. Every such
 * step says so. Whoever may judge results may do it.
 */
@Service
@Transactional
public class OnBehalf {

    private final Access access;
    private final Moves moves;
    private final Evidence evidence;

    OnBehalf(Access access, Moves moves, Evidence evidence) {
        this.access = access;
        this.moves = moves;
        this.evidence = evidence;
    }

    public void acknowledge(ObligationId id, UUID form, int edition, Told told) {
        access.require(Permission.JUDGE_RESULTS);
        moves.make(
                id, form, Said.onBehalf(null, told), (obligation, step) -> obligation.acknowledge(edition, step.at()));
    }

    public void progress(ObligationId id, UUID form, String note, Told told) {
        access.require(Permission.JUDGE_RESULTS);
        moves.make(id, form, Said.onBehalf(note, told), (obligation, step) -> obligation.progress(step.at()));
    }

    public void deliver(ObligationId id, UUID form, Result result, List<Attachment> attachments, Told told) {
        access.require(Permission.JUDGE_RESULTS);
        moves.deliver(
                id,
                form,
                told,
                obligation -> attachments.isEmpty() ? result : evidence.attach(obligation, result, attachments));
    }
}
