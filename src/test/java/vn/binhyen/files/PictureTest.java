package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @ParameterizedTest
    @CsvSource({"false, 6, true", "true, 3, false", "false, 8, false", "true, 1, true", "false, 0, false"})
    void aPhotographLosesPlaceOwnerAndDeviceAndStaysUpright(boolean progressive, int orientation, boolean little)
            throws IOException {
        var order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var photograph = Samples.photograph(Samples.jpeg(progressive), orientation, order);
        assertThat(text(photograph)).contains("secret-owner", "secret-xmp", "secret-comment", "secret-behind");
        assertThat(exif(photograph).getExif().getGpsInfo()).isNotNull();

        var cleaned = Jpeg.withoutMetadata(photograph);

        assertThat(text(cleaned)).doesNotContain("secret").contains("JFIF");
        assertThat(pixels(cleaned)).containsExactly(pixels(photograph));
        if (orientation < 2) {
            assertThat(text(cleaned)).doesNotContain("Exif");
        } else {
            assertThat(exif(cleaned).getExif().getGpsInfo()).isNull();
            assertThat(exif(cleaned).getExif().getAllFields()).hasSize(1);
            assertThat(exif(cleaned)
                            .findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION)
                            .getIntValue())
                    .isEqualTo(orientation);
        }
    }

    @Test
    void cleaningTwiceChangesNothingMore() throws IOException {
        var once = Jpeg.withoutMetadata(Samples.photograph(Samples.jpeg(true), 6, ByteOrder.BIG_ENDIAN));
        assertThat(Jpeg.withoutMetadata(once)).isEqualTo(once);
    }

    @Test
    void aJpegWithADamagedExifSegmentIsStillCleaned() throws IOException {
        var photograph = Samples.photograph(Samples.jpeg(false), 6, ByteOrder.BIG_ENDIAN);
        var directory = text(photograph).indexOf("Exif\0\0") + 6 + 4;
        Arrays.fill(photograph, directory, directory + 4, (byte) 0x7F);
        assertThat(text(Jpeg.withoutMetadata(photograph))).doesNotContain("secret");
    }

    @Test
    void aPngLosesItsTextsTimesAndPrivateNotes() throws IOException {
        var png = Samples.png();
        var cleaned = Png.withoutMetadata(png);
        assertThat(text(png)).contains("secret-text", "secret-exif");
        assertThat(text(cleaned)).doesNotContain("secret", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt");
        assertThat(pixels(cleaned)).containsExactly(pixels(png));
    }

    @Test
    void aPictureThatBreaksOffAnywhereIsRefusedAsDamaged() throws IOException {
        var jpeg = Samples.jpeg(false);
        for (var length = 3; length < jpeg.length; length += 7) {
            var part = Arrays.copyOf(jpeg, length);
            assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> Jpeg.withoutMetadata(part));
        }
        var png = Png.withoutMetadata(Samples.png());
        for (var length = 8; length < png.length; length += 7) {
            var part = Arrays.copyOf(png, length);
            assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> Png.withoutMetadata(part));
        }
    }

    @Test
    void aPngWithAWrongCheckSumIsRefusedAsDamaged() throws IOException {
        var png = Samples.png();
        png[20] ^= 1;
        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> Png.withoutMetadata(png));
    }

    private static JpegImageMetadata exif(byte[] jpeg) throws IOException {
        return (JpegImageMetadata) Imaging.getMetadata(jpeg);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
