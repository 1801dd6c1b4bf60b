package vn.binhyen.documents;

import java.util.List;

/** What a document is and what it is about. */
public sealed interface Subject {

    /** A document that has a name for its type: báo cáo, kế hoạch, tờ trình … */
    record Named(String type, String summary) implements Subject {}

    /** An official letter, which has none: its matter stands under the number, its addressees above the text. */
    record Letter(String about, List<String> addressees) implements Subject {

        public Letter {
            addressees = List.copyOf(addressees);
        }
    }
}
