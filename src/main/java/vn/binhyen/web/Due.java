package vn.binhyen.web;

import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.regulations.RenewalsDue;

/** What waits in an area beside its tasks. */
record Due(RenewalsDue renewals, AliveChecks.Risk risk, long sessionsToConfirm, long alarms) {}
