package vn.binhyen.issuances;

import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.pages.Link;

/**
 * A letterhead as a page shows it before something is printed with it.
 *
 * @param kept whether its holder has said it; otherwise it is a proposal
 * @param changes whether the viewer may say it anew
 */
public record ShownLetterhead(LetterheadHolder holder, Letterhead letterhead, boolean kept, boolean changes) {

    /** The lines above the signature and the name below it. */
    List<String> signing() {
        var signature = letterhead.signature();
        return Stream.concat(signature.lines().stream(), Stream.ofNullable(signature.name()))
                .toList();
    }

    /** The address at which it is said anew, leading back to a page. */
    String link(String back) {
        return Link.to("/letterhead")
                .with("of", holder.code())
                .with("back", back)
                .toString();
    }
}
