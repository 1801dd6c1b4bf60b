package vn.binhyen.trials;

import java.util.UUID;

/** A verdict on a model was reached; who shows the model's effect follows it. */
public record VerdictReached(UUID model, TrialId trial, VerdictKind kind, int level) {}
