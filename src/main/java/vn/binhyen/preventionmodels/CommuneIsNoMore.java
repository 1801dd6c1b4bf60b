package vn.binhyen.preventionmodels;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.areas.AreaLineage;
import vn.binhyen.areas.AreaLineage.Heir;

/** The commune was merged or split away; the sentence offers what took its place, and programs are told its codes. */
class CommuneIsNoMore extends ErrorResponseException {

    CommuneIsNoMore(AreaLineage commune) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                offering(commune.heirs()),
                null,
                "preventionmodels.commune." + (commune.heirs().isEmpty() ? "lost" : "gone"),
                new Object[] {commune.unit().name(), names(commune.heirs())});
    }

    private static ProblemDetail offering(List<Heir> heirs) {
        var detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        detail.setProperty(
                "successors",
                heirs.stream().map(heir -> "C:" + heir.area().id().value()).toList());
        return detail;
    }

    private static String names(List<Heir> heirs) {
        return heirs.stream().map(heir -> heir.area().name()).collect(joining(", "));
    }
}
