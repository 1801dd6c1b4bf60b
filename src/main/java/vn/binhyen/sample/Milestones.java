package vn.binhyen.sample;

import java.util.List;
import vn.binhyen.preventionmodels.Stage;

/** How many days ago an example reached each stage of its path: a month apart until its launch, then evenly. */
record Milestones(List<Stage> path) {

    private static final int MONTH = 30;
    private static final int LATEST = 2 * MONTH;

    int proposed() {
        return path.isEmpty() ? MONTH : ago(0) + MONTH / 2;
    }

    int ago(int step) {
        int launch = path.indexOf(Stage.PILOT);
        if (launch < 0) return (path.size() - step) * MONTH;
        if (step <= launch) return launched() + (launch - step) * MONTH;
        int later = path.size() - 1 - launch;
        return launched() - (launched() - LATEST) * (step - launch) / later;
    }

    /** Longer ago the further it has come. */
    int launched() {
        return switch (path.getLast()) {
            case PILOT -> 4 * MONTH;
            case RUNNING -> 9 * MONTH;
            default -> 14 * MONTH;
        };
    }

    /** Until when its points were asked whether they live. */
    int asked() {
        return switch (path.getLast()) {
            case PAUSED, ENDED -> ago(path.size() - 1);
            default -> 0;
        };
    }
}
