package vn.binhyen.organisations;

/** Whether an organisation falls under the standard "An toàn về an ninh, trật tự" (thuộc diện). */
public enum ScopeAnswer {
    YES,
    NO,
    UNKNOWN
}
