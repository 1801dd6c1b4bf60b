package vn.binhyen.activities;

import java.util.List;
import vn.binhyen.pages.Choice;

/** What the form of a session offers to choose from. */
record FormChoices(Kind kind, List<Host> hosts, List<Choice> communes, List<Choice> tasks, List<Choice> points) {}
