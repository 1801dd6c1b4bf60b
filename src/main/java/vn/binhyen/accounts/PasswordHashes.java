package vn.binhyen.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.binhyen.database.Text;

/** Hashes passwords by Argon2id (19 MiB, two passes, one lane: OWASP's choice), a few at a time, for each takes memory. */
@Component
class PasswordHashes {

    private final Argon2PasswordEncoder argon2;
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    /** Nobody's: compared with where there is no account, so that the answer takes as long. Made when first needed, as a start is not the time. */
    private final SingletonSupplier<String> nobodys;

    PasswordHashes() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    PasswordHashes(Argon2PasswordEncoder argon2) {
        this.argon2 = argon2;
        nobodys = SingletonSupplier.of(() -> encoded(Tokens.fresh()));
    }

    final String hash(String password) {
        return inPlace(() -> encoded(Text.nfc(password)));
    }

    boolean matches(String password, @Nullable String hash) {
        boolean equal = inPlace(() -> {
            var nobody = nobodys.obtain(); // also where there is an account: the first question takes as long for both
            return argon2.matches(Text.nfc(password), hash == null ? nobody : hash);
        });
        return equal && hash != null;
    }

    private String encoded(String password) {
        var hash = argon2.encode(password);
        if (hash == null) throw new IllegalStateException("No hash");
        return hash;
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
