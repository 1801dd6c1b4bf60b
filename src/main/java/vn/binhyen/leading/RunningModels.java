package vn.binhyen.leading;

import java.util.List;
import vn.binhyen.preventionmodels.CommuneCount;

/** How many points of models run in the area, how many of them may have stopped, and how much of their equipment still works. */
record RunningModels(long points, long atRisk, long equipment, long working) {

    static RunningModels of(List<CommuneCount> communes) {
        return new RunningModels(
                communes.stream().mapToLong(CommuneCount::points).sum(),
                communes.stream().mapToLong(CommuneCount::atRisk).sum(),
                communes.stream().mapToLong(CommuneCount::equipment).sum(),
                communes.stream().mapToLong(CommuneCount::working).sum());
    }

    /** Nothing of it needs anybody. */
    boolean areWell() {
        return atRisk == 0 && working == equipment;
    }
}
