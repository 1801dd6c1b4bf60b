package vn.binhyen.issuances;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** A file was issued, or another replaced it. */
public record PaperChanged(PaperId paper, String verb, String sha256) implements Audited {

    static PaperChanged issued(IssuedPaper paper) {
        return new PaperChanged(new PaperId(paper.id()), "issue", paper.sha256());
    }

    static PaperChanged replaced(IssuedPaper paper) {
        return new PaperChanged(new PaperId(paper.id()), "replace", paper.sha256());
    }

    @Override
    public String act() {
        return "issuances." + verb;
    }

    @Override
    public String subject() {
        return "issuances.paper:" + paper;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256);
    }
}
