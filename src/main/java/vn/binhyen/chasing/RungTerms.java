package vn.binhyen.chasing;

/** What a rung says: how many working days before (negative) or after the deadline whom is told how, and if it is used. */
record RungTerms(int workingDays, Rung.Target target, Rung.Channel channel, boolean active) {

    /** Only organisations are written to; desk and office have a list. */
    boolean isPossible() {
        return channel == Rung.Channel.WORKLIST || target == Rung.Target.ORGANISATION;
    }

    boolean isAlike(Rung rung) {
        return rung.workingDays() == workingDays && rung.target() == target && rung.channel() == channel;
    }
}
