package vn.binhyen.accounts;

/** How many accounts can sign in, were invited and have not come yet, and are disabled. */
public record AccountFigures(long active, long invited, long disabled) {}
