package vn.binhyen.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.exchange.ExchangeRefused.Why;

/** Reads JSON that somebody else wrote: no name twice, nothing deep, nothing after its end, no number that is not whole and small. Pure. */
final class StrictJson {

    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 30_000_000;
    private static final int LONGEST_NUMBER = 9;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static JsonNode tree(byte[] json) {
        requireWholeNumbers(json);
        return JSON.readTree(json);
    }

    static <T> T as(JsonNode tree, Class<T> type) {
        return JSON.treeToValue(tree, type);
    }

    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static @Nullable String text(@Nullable BigDecimal amount) {
        if (amount == null) return null;
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** Looked at as text: a number such as 1e999999999 must never be computed. */
    private static void requireWholeNumbers(byte[] json) {
        try (var parser = JSON.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT
                        || token == JsonToken.VALUE_NUMBER_INT
                                && parser.getString().length() > LONGEST_NUMBER)
                    throw new ExchangeRefused(Why.NUMBER, shown(parser.getString()));
            }
        }
    }

    private static String shown(String number) {
        return number.length() <= 20 ? number : number.substring(0, 20) + "…";
    }
}
