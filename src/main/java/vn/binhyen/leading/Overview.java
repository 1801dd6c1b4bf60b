package vn.binhyen.leading;

import java.util.List;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.directives.Situation;
import vn.binhyen.programmes.PapersReport;

/** What stands on the leader's page: the situation, the year's papers, and the maps of the viewer's provinces. */
record Overview(Situation situation, PapersReport papers, List<CommuneMap> maps) {}
