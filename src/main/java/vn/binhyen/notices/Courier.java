package vn.binhyen.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to the mail server that knows how far a message got: before its last line the server cannot have taken it
 * (RFC 5321, 4.1.1.4), after that line only the server's answer says whether it did.
 */
final class Courier extends SMTPTransport {

    private static final int CLOSING = 421;

    private boolean ended;

    Courier(Session session, SmtpAddress address) {
        super(session, new URLName("smtp", address.host(), address.port(), null, null, null));
    }

    /** Hands one message to one address, and answers what became of it. */
    Outcome hand(Message message) {
        ended = false;
        try {
            sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException failure) {
            return outcome(failure);
        }
    }

    /** Says goodbye, if the server still listens; what was answered before counts. */
    void leave() {
        try {
            close();
        } catch (MessagingException ignored) {
            // The connection is gone, which is what was wanted.
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        ended = true;
        super.finishData();
    }

    private Outcome outcome(MessagingException failure) {
        for (Exception one = failure; one instanceof MessagingException each; one = each.getNextException()) {
            int reply = replyIn(each);
            if (one instanceof SMTPSenderFailedException && reply >= 400)
                return Outcome.later("sender-" + reply, false);
            if (reply >= 500) return Outcome.refused(reply);
            if (reply >= 400) return Outcome.later(String.valueOf(reply), reply != CLOSING);
        }
        return ended ? Outcome.unknown() : Outcome.later("broken-off", false);
    }

    private static int replyIn(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> -1;
        };
    }
}
