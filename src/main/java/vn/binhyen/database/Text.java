package vn.binhyen.database;

import java.text.Normalizer;

/** Brings text into the one form in which it is stored. */
public final class Text {

    private Text() {}

    /** The text in Unicode's composed form (NFC), as TCVN 6909:2001 asks for documents. */
    public static String nfc(String text) {
        return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether all letters are Latin and none is a mark of its own: most texts, told at a glance. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x300 && (letter < 0x1E00 || letter > 0x1EFF)) return false;
        }
        return true;
    }
}
