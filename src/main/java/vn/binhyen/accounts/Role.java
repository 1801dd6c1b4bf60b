package vn.binhyen.accounts;

import static vn.binhyen.accounts.Permission.*;

import java.util.Set;

/** What somebody is for the steering committee; a grant gives it for one area or organisation and for a period. */
public enum Role {
    OFFICE(
            Target.PROVINCE,
            READ_ORGANISATIONS,
            REGISTER_ORGANISATIONS,
            IMPORT_ORGANISATIONS,
            INVITE_ORGANISATIONS,
            READ_DIRECTIVES,
            READ_OVERVIEW,
            ISSUE_DIRECTIVES,
            RECORD_WORK,
            JUDGE_RESULTS,
            READ_FIGURES,
            ENTER_FIGURES,
            EXCHANGE_REPORTS,
            READ_AUDIT,
            CONNECT_PROGRAMS,
            REORGANISE),
    LEADER(Target.PROVINCE, READ_ORGANISATIONS, READ_DIRECTIVES, READ_OVERVIEW, READ_FIGURES, APPROVE_REPORTS),
    COMMUNE_DESK(
            Target.COMMUNE,
            READ_ORGANISATIONS,
            REGISTER_ORGANISATIONS,
            INVITE_ORGANISATIONS,
            READ_DIRECTIVES,
            RECORD_WORK,
            JUDGE_RESULTS,
            READ_FIGURES,
            ENTER_FIGURES,
            CONNECT_PROGRAMS),
    ORGANISATION(Target.ORGANISATION, READ_DIRECTIVES, ANSWER_OBLIGATIONS, RECORD_WORK, ENTER_FIGURES),
    OBSERVER(Target.PROVINCE, READ_ORGANISATIONS, READ_DIRECTIVES, READ_FIGURES),
    ADMINISTRATOR(Target.NONE, MANAGE_ACCOUNTS, READ_AUDIT, ADMINISTER);

    /** What a grant of a role is bound to. */
    enum Target {
        PROVINCE,
        COMMUNE,
        ORGANISATION,
        /** The installation itself: such a grant shows no area's or organisation's rows. */
        NONE
    }

    private final Target target;
    private final Set<Permission> permissions;

    Role(Target target, Permission... permissions) {
        this.target = target;
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    Target target() {
        return target;
    }
}
