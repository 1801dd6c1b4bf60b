package vn.binhyen.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells a document from a workbook by its main part, as the Open Packaging Conventions say (ECMA-376 part 2). */
final class OfficeZip {
    private static final Map<String, ContentKind> KINDS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ContentKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ContentKind.XLSX);

    private final Map<String, String> typeByPart = new HashMap<>();
    private final Map<String, String> typeByExtension = new HashMap<>();
    private String mainPart = "";

    private OfficeZip(ZipFile zip) throws IOException {
        read(zip, "[Content_Types].xml", this::contentType);
        read(zip, "_rels/.rels", this::relationship);
    }

    static ContentKind kindOf(Path file) throws IOException {
        SafeZip.check(file);
        try (var zip = new ZipFile(file.toFile())) {
            var office = new OfficeZip(zip);
            if (office.carriesProgram(zip)) throw new MacroInside();
            var kind = KINDS.get(office.typeOf(office.mainPart));
            if (kind == null || zip.getEntry(office.mainPart) == null) throw new UnsupportedFile();
            return kind;
        }
    }

    /** A program is found by the name of its part or by its declared type, for the part may be called anything. */
    private boolean carriesProgram(ZipFile zip) {
        return zip.stream().anyMatch(entry -> lower(entry.getName()).endsWith("vbaproject.bin"))
                || typeByPart.values().stream().anyMatch(OfficeZip::isProgram)
                || typeByExtension.values().stream().anyMatch(OfficeZip::isProgram);
    }

    private static boolean isProgram(String type) {
        return lower(type).contains("macroenabled") || lower(type).contains("vbaproject");
    }

    private String typeOf(String part) {
        var extension = part.substring(part.lastIndexOf('.') + 1);
        return typeByPart.getOrDefault(part, typeByExtension.getOrDefault(lower(extension), ""));
    }

    private void contentType(XMLStreamReader xml) {
        var type = attribute(xml, "ContentType");
        if (xml.getLocalName().equals("Override")) typeByPart.put(withoutSlash(attribute(xml, "PartName")), type);
        if (xml.getLocalName().equals("Default")) typeByExtension.put(lower(attribute(xml, "Extension")), type);
    }

    private void relationship(XMLStreamReader xml) {
        if (attribute(xml, "Type").endsWith("/officeDocument")) mainPart = withoutSlash(attribute(xml, "Target"));
    }

    private static void read(ZipFile zip, String part, Consumer<XMLStreamReader> element) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new UnsupportedFile();
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = zip.getInputStream(entry)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT) element.accept(xml);
        } catch (XMLStreamException e) {
            throw new DamagedFile();
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
