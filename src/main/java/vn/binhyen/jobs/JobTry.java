package vn.binhyen.jobs;

import vn.binhyen.database.Scope;

/** The newest try at a job. */
record JobTry(JobId id, String kind, String payload, Scope scope, int number, boolean stopAsked) {}
