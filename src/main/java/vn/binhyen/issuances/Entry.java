package vn.binhyen.issuances;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One number, from the moment it is taken until a document bears it or it is void. It is never given twice. */
@Table(schema = "issuances", name = "entry")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Entry {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Issuer issuer;

    private final PaperKind kind;
    private final int year;
    private final int number;
    private String summary;
    private @Nullable String about;
    private LocalDate reservedOn;
    private EntryState state = EntryState.RESERVED;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate voidedOn;
    private @Nullable String voidReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Entry(UUID id, Issuer issuer, PaperKind kind, int year, int number) {
        this.id = id;
        this.issuer = issuer;
        this.kind = kind;
        this.year = year;
        this.number = number;
    }

    static Entry reserved(EntryId id, Reservation reservation, int number, LocalDate today) {
        var entry = new Entry(id.value(), reservation.issuer(), reservation.kind(), today.getYear(), number);
        entry.summary = reservation.summary();
        entry.about = reservation.about();
        entry.reservedOn = today;
        return entry;
    }

    /** A document bears the number from today on; the numbers of a year are used in that year. */
    void issue(LocalDate today) {
        if (state == EntryState.VOIDED) throw new NumberRefused(NumberRefused.Why.VOIDED);
        if (today.getYear() != year) throw new NumberRefused(NumberRefused.Why.YEAR_IS_OVER);
        if (state == EntryState.ISSUED) return;
        state = EntryState.ISSUED;
        issuedOn = today;
    }

    /** Nothing will bear the number. Saying so again changes nothing. */
    void makeVoid(String reason, LocalDate today) {
        if (state == EntryState.ISSUED) throw new NumberRefused(NumberRefused.Why.ISSUED);
        if (state == EntryState.VOIDED) return;
        state = EntryState.VOIDED;
        voidedOn = today;
        voidReason = reason;
    }

    Issuer issuer() {
        return issuer;
    }

    RegisterEntry text() {
        return new RegisterEntry(
                id,
                issuer.provinceId(),
                issuer.communeId(),
                issuer.issuerName(),
                issuer.issuerCode(),
                kind,
                year,
                number,
                summary,
                state,
                reservedOn,
                issuedOn,
                voidedOn,
                voidReason);
    }
}
