package vn.binhyen.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;

/** Writes messages as RFC 5322 has them and hands them to the mail server, many over one connection. */
final class Postman {

    private final SmtpAddress address;
    private final String senderName;
    private final Session session;
    private final Clock clock;

    Postman(SmtpAddress address, String senderName, Properties properties, Clock clock) {
        this.address = address;
        this.senderName = senderName;
        this.session = Session.getInstance(properties);
        this.clock = clock;
    }

    /** A connection that is ready to take messages. */
    Courier open() throws MessagingException {
        var courier = new Courier(session, address);
        courier.connect(address.host(), address.port(), address.user(), address.password());
        return courier;
    }

    /** Hands the message over as the letter. What cannot be an address is refused without asking the server. */
    Outcome deliver(Courier courier, Message message, Letter letter) {
        try {
            return courier.hand(written(message, letter));
        } catch (AddressException e) {
            return Outcome.refused("no-address");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("A message could not be written", e);
        }
    }

    private MimeMessage written(Message message, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var mime = new Identified(session, "<" + message.mailing() + "." + message.id() + "@" + address.domain() + ">");
        mime.setFrom(new InternetAddress(address.from(), senderName, UTF_8.name()));
        var receiver = new InternetAddress(message.recipient(), true);
        receiver.validate();
        mime.setRecipient(RecipientType.TO, receiver);
        mime.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " ").strip(), UTF_8.name());
        mime.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", "vi");
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.text(), "plain"));
        alternatives.addBodyPart(part(letter.html(), "html"));
        mime.setContent(letter.enclosures().isEmpty() ? alternatives : with(alternatives, letter.enclosures()));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart with(MimeMultipart alternatives, List<Enclosure> enclosures)
            throws MessagingException {
        var text = new MimeBodyPart();
        text.setContent(alternatives);
        var whole = new MimeMultipart("mixed", text);
        for (var enclosure : enclosures) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            part.setFileName(enclosure.name());
            part.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(part);
        }
        return whole;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    /** A message under our own name, by which it is known again wherever it arrives. */
    private static final class Identified extends MimeMessage {

        private final String name;

        Identified(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
