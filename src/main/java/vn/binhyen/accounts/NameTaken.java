package vn.binhyen.accounts;

/** Another account has this sign-in name; the form says so beside the field. */
class NameTaken extends RuntimeException {

    NameTaken(SignInName name) {
        super("Taken: " + name);
    }
}
