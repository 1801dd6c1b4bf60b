package vn.binhyen.database;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the scope of the work that the current thread does. */
public final class Scopes {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private Scopes() {}

    /** The scope of this thread's work, {@link Scope#none()} where nobody set one. */
    public static Scope current() {
        return CURRENT.orElse(Scope.none());
    }

    /**
     * Does the work under the scope and answers its result.
     *
     * @throws IllegalStateException inside a transaction of another scope, whose rows the new one must not see
     */
    public static <R, X extends Throwable> R call(Scope scope, ScopedValue.CallableOp<R, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !scope.equals(current())) {
            throw new IllegalStateException("A transaction of " + current().actor() + " is open; begin a new one as "
                    + scope.actor() + " outside it");
        }
        return ScopedValue.where(CURRENT, scope).call(work);
    }

    /** Does the work under the scope. */
    public static void run(Scope scope, Runnable work) {
        call(scope, () -> {
            work.run();
            return true;
        });
    }
}
