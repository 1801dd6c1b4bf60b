package vn.binhyen.directives;

/** For how many obligations something happened in the last week, by what happened. */
public record LastWeek(long acknowledged, long delivered, long accepted, long returned, long withdrawn) {}
