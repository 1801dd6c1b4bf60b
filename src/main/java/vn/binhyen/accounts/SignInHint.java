package vn.binhyen.accounts;

/** A sign-in to try, in the words of the role that it shows. */
public record SignInHint(String signInName, String password, Role role) {}
