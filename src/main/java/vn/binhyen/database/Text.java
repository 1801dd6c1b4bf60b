package vn.binhyen.database;

import java.text.Normalizer;

/** Brings text into the one form in which it is stored. */
public final class Text {

    private Text() {}

    /** The text in Unicode's composed form (NFC), as TCVN 6909:2001 asks for documents. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
