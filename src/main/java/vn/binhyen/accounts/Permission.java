package vn.binhyen.accounts;

/** One kind of thing that an account may do, within the areas and organisations of its grants. */
public enum Permission {
    READ_ORGANISATIONS,
    REGISTER_ORGANISATIONS,
    IMPORT_ORGANISATIONS,
    INVITE_ORGANISATIONS,
    READ_DIRECTIVES,
    READ_OVERVIEW,
    ISSUE_DIRECTIVES,
    ANSWER_OBLIGATIONS,
    RECORD_WORK,
    JUDGE_RESULTS,
    READ_FIGURES,
    ENTER_FIGURES,
    APPROVE_REPORTS,
    EXCHANGE_REPORTS,
    READ_AUDIT,
    CONNECT_PROGRAMS,
    REORGANISE,
    MANAGE_ACCOUNTS,
    ADMINISTER
}
