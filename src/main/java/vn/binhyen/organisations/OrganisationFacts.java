package vn.binhyen.organisations;

import java.util.Locale;
import org.springframework.data.relational.core.mapping.Embedded;

/** What the office knows of an organisation and may correct. */
public record OrganisationFacts(
        String name,
        @Embedded.Empty Classification classification,
        @Embedded.Empty Codes codes,
        @Embedded.Empty Place place,
        @Embedded.Empty WorkContact contact,
        @Embedded.Empty Arrangements arrangements) {

    /** The facts that are certain of a newly listed organisation; everything else is unknown. */
    public static OrganisationFacts of(String name, Classification classification, Place place) {
        return new OrganisationFacts(
                name, classification, Codes.none(), place, WorkContact.none(), Arrangements.unknown());
    }

    public OrganisationFacts with(Codes other) {
        return new OrganisationFacts(name, classification, other, place, contact, arrangements);
    }

    public OrganisationFacts with(WorkContact other) {
        return new OrganisationFacts(name, classification, codes, place, other, arrangements);
    }

    public OrganisationFacts with(Arrangements other) {
        return new OrganisationFacts(name, classification, codes, place, contact, other);
    }

    public OrganisationFacts with(Place other) {
        return new OrganisationFacts(name, classification, codes, other, contact, arrangements);
    }

    /** These facts of a list laid over what is known: what the list leaves open stays as it was. */
    OrganisationFacts over(OrganisationFacts known) {
        return new OrganisationFacts(
                isShouted(name) && name.equalsIgnoreCase(known.name) ? known.name : name,
                classification.over(known.classification),
                codes.over(known.codes),
                place.over(known.place),
                contact.over(known.contact),
                arrangements.over(known.arrangements));
    }

    /** A list in capitals says nothing of how a name is written. */
    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
