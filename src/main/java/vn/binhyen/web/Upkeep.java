package vn.binhyen.web;

import vn.binhyen.accounts.AccountFigures;
import vn.binhyen.audit.SealState;

/** What an administrator looks after: who can sign in, and whether the audit trail is sealed. */
record Upkeep(AccountFigures accounts, SealState seal, boolean sealLate) {

    /** Nobody but the first administrator is here yet. */
    boolean isNew() {
        return accounts.active() + accounts.invited() <= 1;
    }
}
