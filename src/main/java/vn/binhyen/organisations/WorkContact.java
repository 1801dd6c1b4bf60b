package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** How to reach an organisation at work: a post or unit, its telephone and e-mail; never a private person's. */
public record WorkContact(
        @Nullable String contactPosition,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {

    public static WorkContact none() {
        return new WorkContact(null, null, null);
    }

    WorkContact over(WorkContact known) {
        return new WorkContact(
                contactPosition == null ? known.contactPosition : contactPosition,
                contactPhone == null ? known.contactPhone : contactPhone,
                contactEmail == null ? known.contactEmail : contactEmail);
    }
}
