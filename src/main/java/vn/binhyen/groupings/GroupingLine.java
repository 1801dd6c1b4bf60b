package vn.binhyen.groupings;

/**
 * A grouping in a list.
 *
 * @param holds whether it holds on the day
 * @param members how many communes or organisations belong to it on the day
 */
public record GroupingLine(GroupingText grouping, boolean holds, int members) {}
