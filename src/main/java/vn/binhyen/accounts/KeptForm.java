package vn.binhyen.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form whose session had ended: where it goes, its fields, and the field of each file. */
record KeptForm(
        String path,
        List<Field> fields,
        List<String> files,
        @Nullable AccountId owner,
        Instant at) implements Serializable {

    /** One value of one field. */
    record Field(String name, String value) implements Serializable {

        private static final Pattern CODE =
                Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[A-Z][A-Z_]+|true|false");
        private static final Set<String> UNSEEN = Set.of("version", "edition", "by", "communes", "province");

        /** Whether a person typed it: ids, codes of choices and empty fields are sent again without being shown. */
        boolean isReadable() {
            return !value.isBlank()
                    && !UNSEEN.contains(name)
                    && !CODE.matcher(value).matches();
        }
    }
}
