package vn.binhyen.jobs;

/** This node is shutting down; the job goes on elsewhere or after the start. */
class NodeLeaves extends RuntimeException {

    NodeLeaves() {
        super("This node is shutting down", null, false, false);
    }
}
