package vn.binhyen.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes public directives as an Atom feed (RFC 4287). */
record AtomFeed(String address) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String TITLE = "Văn bản công khai – Bình Yên";

    byte[] write(List<Published> directives) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "vi");
            head(xml, directives);
            for (var directive : directives) entry(xml, directive);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing is read or written but memory
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, List<Published> directives) throws XMLStreamException {
        element(xml, "id", address);
        element(xml, "title", TITLE);
        element(
                xml,
                "updated",
                time(
                        directives.isEmpty()
                                ? Instant.EPOCH
                                : directives.getFirst().changedAt()));
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/atom+xml");
        xml.writeAttribute("href", address);
    }

    private static void entry(XMLStreamWriter xml, Published directive) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + directive.directive());
        element(xml, "title", title(directive));
        element(xml, "updated", time(directive.changedAt()));
        element(xml, "published", time(directive.publishedAt()));
        xml.writeStartElement("author");
        element(xml, "name", directive.issuer());
        xml.writeEndElement();
        element(xml, "content", title(directive) + ", " + directive.issuer() + ", " + day(directive));
        xml.writeEndElement();
    }

    private static String title(Published directive) {
        return directive.symbol() == null ? directive.summary() : directive.symbol() + " – " + directive.summary();
    }

    private static String day(Published directive) {
        var day = directive.dated();
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 cannot hold: control characters and halves of characters. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(c ->
                        c >= ' ' && c <= 0xd7ff || c == '\n' || c == '\t' || c >= 0xe000 && c <= 0xfffd || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
