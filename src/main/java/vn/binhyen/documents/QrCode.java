package vn.binhyen.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code as one path of an SVG drawing: so many units wide and high, its quiet zone of four units included, as a
 * telephone's camera needs it.
 */
public record QrCode(int size, String path) {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private static final int DOTS = 8;

    public static QrCode of(String text) {
        var matrix = matrix(text);
        return new QrCode(matrix.getWidth(), path(matrix));
    }

    /** The units of the drawing, dark or light. */
    static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), tooLong);
        }
    }

    /** The drawing as dots, for files that know no paths. */
    static byte[] png(String text) throws IOException {
        var matrix = matrix(text);
        int side = matrix.getWidth() * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) image.setRGB(x, y, matrix.get(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** One rectangle for each run of dark units in a row. */
    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (!matrix.get(x, y)) continue;
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) x++;
                path.append('M')
                        .append(from)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(x - from)
                        .append("v1h-");
                path.append(x - from).append('z');
            }
        }
        return path.toString();
    }
}
