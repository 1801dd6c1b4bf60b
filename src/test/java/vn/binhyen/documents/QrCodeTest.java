package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int ZOOM = 4;

    @Test
    void aReaderFindsTheTextInTheDrawnPath() throws Exception {
        var text = "https://binhyen.thanhpho.example.vn/invitation#7K3M-9QXA-2B4C";
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void itIsSurroundedByFourUnitsOfQuiet() {
        var qr = QrCode.of("Bình Yên");
        RUN.matcher(qr.path()).results().forEach(run -> {
            assertThat(Integer.parseInt(run.group(1))).isGreaterThanOrEqualTo(4);
            assertThat(Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)))
                    .isLessThanOrEqualTo(qr.size() - 4);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, qr.size() - 5);
            assertThat(run.group(3)).isEqualTo(run.group(4));
        });
    }

    /** Draws the path as a browser would, four dots to a unit, and reads the picture. */
    private static String read(QrCode qr) throws Exception {
        int size = qr.size() * ZOOM;
        var dots = new int[size * size];
        Arrays.fill(dots, 0xFFFFFF);
        RUN.matcher(qr.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * ZOOM;
            int y = Integer.parseInt(run.group(2)) * ZOOM;
            int width = Integer.parseInt(run.group(3)) * ZOOM;
            for (int row = y; row < y + ZOOM; row++) Arrays.fill(dots, row * size + x, row * size + x + width, 0);
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, dots)));
        return new QRCodeReader().decode(picture).getText();
    }
}
