package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo Quý I.pdf                | PDF  | Báo cáo Quý I.pdf
            C:\\Users\\an\\ke hoach.PDF      | PDF  | ke hoach.PDF
            ../../etc/passwd                 | PDF  | passwd.pdf
            anh.jpeg                         | JPG  | anh.jpeg
            report.pdf.exe                   | PDF  | report.pdf.exe.pdf
            scan.exe                         | XLSX | scan.exe.xlsx
            .pdf                             | PDF  | pdf.pdf
            '   '                            | PNG  | tep.png
            a\"b<c>d.docx                     | DOCX | abcd.docx
            """)
    void endsAsItsContentDoesAndNamesNoFolder(String given, ContentKind kind, String name) {
        assertThat(FileName.of(given, kind)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Ba\u0301o ca\u0301o.pdf, Báo cáo.pdf", "exe\u202efdp.pdf, exefdp.pdf", "a\u200bb.pdf, ab.pdf"})
    void isComposedAndHidesNothing(String given, String name) {
        assertThat(FileName.of(given, ContentKind.PDF)).isEqualTo(name);
    }

    @Property
    void everyNameIsShortAndWhole(@ForAll String given, @ForAll ContentKind kind) {
        var name = FileName.of(given, kind);
        assertThat(name)
                .hasSizeBetween(5, 200)
                .doesNotContain("/", "\\", "\n", "\r", "\"")
                .doesNotStartWith(".");
        assertThat(name).doesNotContainPattern("\\p{Cs}");
        assertThat(FileName.of(name, kind)).isEqualTo(name);
    }
}
