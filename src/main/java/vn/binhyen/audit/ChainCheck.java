package vn.binhyen.audit;

import org.jspecify.annotations.Nullable;

/** Follows the chain from its first seal and stops at the first thing that does not fit. */
final class ChainCheck {

    private Seal last = Seal.NONE;
    private @Nullable Fault fault;

    /** Where the chain is broken first, and how. */
    record Fault(long position, Kind kind) {

        enum Kind {
            SEAL_MISSING,
            ENTRY_MISSING,
            CHANGED,
            NOT_THE_NOTED_HEAD
        }
    }

    /** Takes the next seal in the order of the positions, with the entry it names, or null where there is none. */
    void follow(Seal seal, @Nullable Entry entry) {
        if (fault != null) return;
        if (seal.position() != last.position() + 1) {
            fault = new Fault(last.position() + 1, Fault.Kind.SEAL_MISSING);
        } else if (entry == null) {
            fault = new Fault(seal.position(), Fault.Kind.ENTRY_MISSING);
        } else if (!last.next(entry).equals(seal)) {
            fault = new Fault(seal.position(), Fault.Kind.CHANGED);
        } else {
            last = seal;
        }
    }

    /** The chain must pass through a head that somebody noted: only so is it seen that its end was cut off. */
    void passes(Head noted, @Nullable Seal there) {
        if (fault == null && (there == null || !there.hash().startsWith(noted.hash()))) {
            fault = new Fault(noted.position(), Fault.Kind.NOT_THE_NOTED_HEAD);
        }
    }

    Seal head() {
        return last;
    }

    @Nullable
    Fault fault() {
        return fault;
    }
}
