package vn.binhyen.reorganisations;

import org.springframework.stereotype.Component;

/** Decides where everything goes that lies in units which end, and counts it. */
@Component
class Deciding {

    private final Pairs pairs;
    private final Points points;
    private final Moves moves;
    private final Tallies tallies;

    Deciding(Pairs pairs, Points points, Moves moves, Tallies tallies) {
        this.pairs = pairs;
        this.points = points;
        this.moves = moves;
        this.tallies = tallies;
    }

    /** What a rehearsal decided. */
    void forget(Reorganisation reorganisation) {
        moves.forget(reorganisation);
        tallies.forget(reorganisation);
    }

    /** Writes down only what has to be decided one by one. */
    void rehearse(Reorganisation reorganisation) {
        moves.rehearse(reorganisation, byPoints(reorganisation));
        tallies.count(reorganisation, false);
    }

    /** Writes down of every row where it was and where it goes. */
    void decide(Reorganisation reorganisation) {
        moves.decide(reorganisation, byPoints(reorganisation));
        tallies.count(reorganisation, true);
    }

    private Runnable byPoints(Reorganisation reorganisation) {
        return () -> points.decide(reorganisation.id().value(), pairs.of(reorganisation.id()));
    }
}
