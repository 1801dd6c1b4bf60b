package vn.binhyen.documents;

import java.io.IOException;
import java.io.OutputStream;

/** As what a document leaves: to be changed by a clerk, or to be printed, archived and signed. */
public enum DocumentFormat {
    DOCX("docx", Docx.MEDIA_TYPE),
    PDF("pdf", Pdf.MEDIA_TYPE);

    private final String suffix;
    private final String mediaType;

    DocumentFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The stream stays open. */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> Docx.write(document, out);
            case PDF -> Pdf.write(document, out);
        }
    }
}
