package vn.binhyen.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the application cannot start as its sentence, without a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart reason) {
        return new FailureAnalysis(reason.getMessage(), null, reason);
    }
}
