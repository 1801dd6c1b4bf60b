package vn.binhyen.organisations;

/** Hears how far an import is; what it throws ends the import without a trace. */
interface ImportProgress {

    void progress(long done, long total);
}
