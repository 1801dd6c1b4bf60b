package vn.binhyen.preventionmodels;

import java.util.List;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static List<Choice> bodies(List<Body> bodies) {
        return bodies.stream()
                .map(body -> new Choice(body.code(), body.bodyName()))
                .toList();
    }

    /** Reviews are numbered: a model has as many as it lives to see. */
    static String stage(Page page, Step.Taken step, List<Step.Taken> steps) {
        if (step.toStage() != Stage.REVIEWED) return page.word(step.toStage());
        long number = steps.stream()
                .filter(each -> each.toStage() == Stage.REVIEWED && each.ordinal() <= step.ordinal())
                .count();
        return page.text("preventionmodels.history.review", number);
    }

    static String tagKind(Life life) {
        return switch (life) {
            case ALIVE -> "good";
            case SILENT -> "waiting";
            case STOPPED -> "late";
            case NOT_ASKED, ENDED -> "neutral";
        };
    }

    static String tagKind(Stage stage) {
        return switch (stage) {
            case PROPOSED, SURVEYED, APPROVED, BUILDING -> "neutral";
            case PILOT, RUNNING, REVIEWED, RATED, RECOGNISED, REPLICATED, RENEWED -> "good";
            case PAUSED -> "waiting";
            case ENDED -> "neutral";
        };
    }
}
