package vn.binhyen.accounts;

import java.util.List;

/** Sign-ins that the sign-in page itself tells, because everybody may try them: those of the sample. */
public interface SignInHints {

    List<SignInHint> hints();
}
