package vn.binhyen.backup;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Everything was about to leave, has left, or has come back. The subject is the archive by its hash. */
record BackupAct(String act, String subject, Map<String, Object> details) implements Audited {

    static BackupAct begun() {
        return new BackupAct("backup.begin", "backup.archive", Map.of());
    }

    static BackupAct written(Summary summary) {
        return new BackupAct("backup.write", "backup.archive:" + summary.sha256(), summary.counts());
    }

    static BackupAct restored(Summary summary) {
        return new BackupAct("backup.restore", "backup.archive:" + summary.sha256(), summary.counts());
    }
}
