package vn.binhyen.preventionmodels;

import java.util.Optional;
import java.util.UUID;

/** Knows models that anybody may start from: what a proposal like one of them holds before it is changed; a bean. */
public interface ProposalSource {

    Optional<ModelTerms> find(UUID model);
}
