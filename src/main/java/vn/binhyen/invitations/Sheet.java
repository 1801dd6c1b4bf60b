package vn.binhyen.invitations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.QrCode;

/** What is printed for one organisation. */
record Sheet(int ordinal, String organisation, @Nullable String commune, Code code, QrCode qr, LocalDate expiresOn) {}
