package vn.binhyen.issuances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Guesses;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.issuances.Comparison.Verdict;

/**
 * Looks up for whoever holds a paper. Each code shown counts as a guess of its address before it is looked at, so that a
 * hundred at once are no way around the limit; one that there is was no guess.
 */
@Component
class Visitors {

    private static final Scope SCOPE = Scope.system("look-up");

    private final PublicPapers papers;
    private final Guesses guesses;

    Visitors(PublicPapers papers, Guesses guesses) {
        this.papers = papers;
        this.guesses = guesses;
    }

    PublicPaper find(@Nullable String typed, String address) {
        return guessed(address, () -> PaperCode.read(typed).flatMap(papers::findByCode))
                .orElseThrow(LookUpRefused::unknown);
    }

    /** Compares a file with what the code names; without a code with everything that was issued. Nothing of it is kept. */
    Comparison compare(@Nullable String typed, InputStreamSource file, String address) {
        if (typed != null && !typed.isBlank()) {
            var paper = find(typed, address);
            return Comparison.of(paper, hash(file, paper.size()));
        }
        var hash = hash(file, 0);
        return guessed(address, () -> papers.findByHash(hash.whole()))
                .map(paper -> new Comparison(Verdict.SAME, paper))
                .orElseGet(() -> new Comparison(Verdict.UNKNOWN, null));
    }

    private <T> Optional<T> guessed(String address, Supplier<Optional<T>> look) {
        var wait = Scopes.call(SCOPE, () -> guesses.count(address));
        if (wait.isPositive()) throw LookUpRefused.after(wait);
        var found = Scopes.call(SCOPE, look::get);
        if (found.isPresent()) Scopes.run(SCOPE, () -> guesses.takeBack(address));
        return found;
    }

    private static FileHash hash(InputStreamSource file, long length) {
        try (InputStream content = file.getInputStream()) {
            return FileHash.of(content, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
