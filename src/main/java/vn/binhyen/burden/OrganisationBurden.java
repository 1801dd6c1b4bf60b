package vn.binhyen.burden;

import java.util.List;
import java.util.UUID;

/** What one organisation was asked this year, the latest first, and how much that is in this month and this year. */
public record OrganisationBurden(UUID organisation, String name, Load month, Load year, List<Question> questions) {}
