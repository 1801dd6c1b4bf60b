package vn.binhyen.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Contents made for the tests: honest ones and the other kind. */
final class Samples {
    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] EXE =
            "MZ\u0090\0\3\0\0\0%PDF-1.7 This program cannot be run in DOS mode.".getBytes(StandardCharsets.ISO_8859_1);

    private Samples() {}

    static byte[] jpeg(boolean progressive) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        var parameters = writer.getDefaultWriteParam();
        if (progressive) parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture(), null, null), parameters);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** A photograph as a telephone makes it: place, owner, device, upright by its orientation, XMP, comment, a second picture behind. */
    static byte[] photograph(byte[] jpeg, int orientation, ByteOrder order) throws IOException {
        var notes = new TiffOutputSet(order);
        notes.setGpsInDegrees(105.8542, 21.0285);
        var root = notes.getOrCreateRootDirectory();
        root.add(TiffTagConstants.TIFF_TAG_ARTIST, "secret-owner");
        root.add(TiffTagConstants.TIFF_TAG_MAKE, "secret-make");
        if (orientation > 0) root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        var exif = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg, exif, notes);
        var xmp = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(exif.toByteArray(), xmp, "<x:xmpmeta>secret-xmp</x:xmpmeta>");
        var comment = "secret-comment".getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(xmp.toByteArray(), 2));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        bytes.writeBytes(comment);
        bytes.writeBytes(Arrays.copyOfRange(xmp.toByteArray(), 2, xmp.size()));
        bytes.writeBytes("secret-behind".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** A PNG with every kind of note behind its header, and something behind its end. */
    static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(), "png", bytes);
        var plain = bytes.toByteArray();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("tEXt", "Author\0secret-text"));
        out.writeBytes(chunk("zTXt", "Author\0\0secret-ztxt"));
        out.writeBytes(chunk("iTXt", "Author\0\0\0\0\0secret-itxt"));
        out.writeBytes(chunk("eXIf", "MM\0*secret-exif"));
        out.writeBytes(chunk("tIME", "\7\n\1\1\1\1\1"));
        out.writeBytes(chunk("prVt", "secret-private"));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes("secret-behind".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Báo cáo");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách");
            for (var row = 0; row < 5000; row++)
                sheet.createRow(row).createCell(0).setCellValue("Trường số " + row % 7);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The parts of a minimal workbook, for tests to add to. */
    static Map<String, byte[]> workbookParts(String mainType) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%s"/></Types>""".formatted(mainType)));
        parts.put("_rels/.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="/xl/workbook.xml"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""));
        parts.put("xl/workbook.xml", utf8("<workbook/>"));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static BufferedImage picture() {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 64; x++)
            for (var y = 0; y < 48; y++) picture.setRGB(x, y, Color.HSBtoRGB(x / 64f, 1, y / 48f));
        return picture;
    }

    private static byte[] chunk(String type, String content) {
        var body = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }
}
