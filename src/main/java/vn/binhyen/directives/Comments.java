package vn.binhyen.directives;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/**
 * What organisation, desk and office say to each other about an obligation, in one thread. A comment is never changed or
 * taken away: whoever was wrong says so in another.
 */
@Service
@Transactional
public class Comments {

    private final Access access;
    private final Obligations obligations;
    private final Conversation conversation;

    Comments(Access access, Obligations obligations, Conversation conversation) {
        this.access = access;
        this.obligations = obligations;
        this.conversation = conversation;
    }

    /** Says something; the same form posted twice says it once. */
    public void add(ObligationId id, UUID form, String words) {
        if (!access.has(Permission.ANSWER_OBLIGATIONS)) access.require(Permission.JUDGE_RESULTS);
        var obligation = obligations.findById(id.id()).orElseThrow(() -> new NoSuchObligation(id));
        if (words.isBlank()) throw RequestIncomplete.lacksWords();
        conversation.add(obligation, form, words.strip());
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Comment> about(ObligationId id) {
        access.require(Permission.READ_DIRECTIVES);
        return conversation.about(id);
    }
}
