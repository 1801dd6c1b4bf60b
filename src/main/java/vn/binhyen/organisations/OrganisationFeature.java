package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** What everybody may know of an organisation, with its commune and province in words. */
public record OrganisationFeature(
        OrganisationCard card,
        @Nullable String communeCode,
        @Nullable String communeName,
        String provinceCode,
        String provinceName) {}
