package vn.binhyen.directives;

/**
 * Another issued directive that asks the same of partly the same organisations at an overlapping time. It is told, and
 * keeps nobody from issuing.
 *
 * @param common how many organisations both would ask
 */
public record Overlap(TaskText task, DirectiveText other, TaskText otherTask, long common) {}
