package vn.binhyen.leading;

import java.util.List;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.directives.Situation;

/** What stands on the leader's page: the situation, what papers lack, how models live, and the maps of the viewer's provinces. */
record Overview(Situation situation, Gaps gaps, RunningModels models, List<CommuneMap> maps) {}
