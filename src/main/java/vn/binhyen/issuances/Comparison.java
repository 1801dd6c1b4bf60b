package vn.binhyen.issuances;

import org.jspecify.annotations.Nullable;

/** Whether a file is what was issued, and what was issued where that is known. */
record Comparison(Verdict verdict, @Nullable PublicPaper paper) {

    /** What a comparison says. */
    enum Verdict {
        SAME,
        /** It begins with what was issued, and goes on: so it is after a signature was put into it. */
        APPENDED,
        CHANGED,
        /** Nothing like it was issued, as far as can be told without a code. */
        UNKNOWN
    }

    static Comparison of(PublicPaper paper, FileHash file) {
        if (file.whole().equals(paper.sha256())) return new Comparison(Verdict.SAME, paper);
        boolean goesOn = file.size() > paper.size() && file.beginning().equals(paper.sha256());
        return new Comparison(goesOn ? Verdict.APPENDED : Verdict.CHANGED, paper);
    }
}
