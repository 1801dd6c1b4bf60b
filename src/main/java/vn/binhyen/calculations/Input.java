package vn.binhyen.calculations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.Unusable;

/**
 * A case's input. Every reader answers a value that can be computed with, or refuses with a sentence that names the field; with an
 * {@code otherwise} only a field that is there can be wrong.
 */
final class Input {

    private final JsonNode node;
    private final String where;
    private final Path directory;

    /** @param directory where the files that the case names are looked for */
    Input(JsonNode node, Path directory) {
        this(node, "", directory);
    }

    private Input(JsonNode node, String where, Path directory) {
        this.node = node;
        this.where = where;
        this.directory = directory;
        if (!node.isObject()) throw new Unusable("“" + (where.isEmpty() ? "input" : where) + "” has to be an object.");
    }

    boolean has(String field) {
        return !node.path(field).isMissingNode() && !node.path(field).isNull();
    }

    boolean isList(String field) {
        return node.path(field).isArray();
    }

    boolean isListOfLists(String field) {
        return isList(field)
                && !node.path(field).isEmpty()
                && node.path(field).get(0).isArray();
    }

    boolean isObject(String field) {
        return node.path(field).isObject();
    }

    double number(String field) {
        return number(there(field), named(field));
    }

    double number(String field, double otherwise) {
        return has(field) ? number(field) : otherwise;
    }

    /** A whole number that a program can count to. */
    int whole(String field) {
        double number = number(field);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE)
            throw new Unusable("“" + named(field) + "” has to be a whole number.");
        return (int) number;
    }

    int whole(String field, int otherwise) {
        return has(field) ? whole(field) : otherwise;
    }

    boolean flag(String field, boolean otherwise) {
        if (!has(field)) return otherwise;
        if (!there(field).isBoolean()) throw new Unusable("“" + named(field) + "” has to be true or false.");
        return there(field).booleanValue();
    }

    String text(String field) {
        if (!there(field).isString()) throw new Unusable("“" + named(field) + "” has to be a text.");
        return there(field).stringValue();
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    /** A text or a number, as the text that it would be in a file. */
    String name(String field) {
        return name(there(field), named(field));
    }

    List<String> names(String field) {
        return elements(field).stream().map(one -> name(one, named(field))).toList();
    }

    /** A list of numbers, at least one. */
    double[] numbers(String field) {
        return numbers(there(field), named(field));
    }

    double[] numbers(String field, int length) {
        double[] numbers = numbers(field);
        if (numbers.length != length)
            throw new Unusable("“" + named(field) + "” has to be a list of " + length + " numbers.");
        return numbers;
    }

    /** A list of numbers, or one number as a list of itself. */
    double[] numberOrNumbers(String field) {
        return isList(field) ? numbers(field) : new double[] {number(field)};
    }

    /** A list of lists of numbers. */
    double[][] rows(String field) {
        return elements(field).stream().map(row -> numbers(row, named(field))).toArray(double[][]::new);
    }

    /** A pair: before and after. */
    Counts counts(String field) {
        double[] pair = numbers(field, 2);
        return new Counts(pair[0], pair[1]);
    }

    Input at(String field) {
        return new Input(there(field), named(field), directory);
    }

    /** The object under the field, or this one where the field is missing: a case may hold several methods' inputs. */
    Input under(String field) {
        return isObject(field) ? at(field) : this;
    }

    /** A list of objects, at least one. */
    List<Input> list(String field) {
        var elements = elements(field);
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Input(elements.get(i), named(field) + "[" + i + "]", directory))
                .toList();
    }

    /** The same where an element may be a text alone, which is then the value of the given field. */
    List<Input> list(String field, String alone) {
        var elements = elements(field);
        return IntStream.range(0, elements.size())
                .mapToObj(i -> {
                    var element = elements.get(i);
                    var object = element.isString()
                            ? JsonNodeFactory.instance.objectNode().set(alone, element)
                            : element;
                    return new Input(object, named(field) + "[" + i + "]", directory);
                })
                .toList();
    }

    /** The table of the file that the field names, from the directory of the case. */
    Table table(String field) {
        return Table.read(directory.resolve(text(field)));
    }

    String named(String field) {
        return where.isEmpty() ? field : where + "." + field;
    }

    private JsonNode there(String field) {
        if (!has(field)) throw new Unusable("“" + named(field) + "” is missing.");
        return node.path(field);
    }

    private List<JsonNode> elements(String field) {
        var list = there(field);
        if (!list.isArray() || list.isEmpty())
            throw new Unusable("“" + named(field) + "” has to be a list with at least one element.");
        var elements = new ArrayList<JsonNode>();
        list.forEach(elements::add);
        return elements;
    }

    private static double number(JsonNode value, String name) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue()))
            throw new Unusable("“" + name + "” has to be a number.");
        return value.doubleValue();
    }

    private static double[] numbers(JsonNode list, String name) {
        if (!list.isArray() || list.isEmpty())
            throw new Unusable("“" + name + "” has to be a list of numbers with at least one.");
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = number(list.get(i), name);
        return numbers;
    }

    private static String name(JsonNode value, String name) {
        if (value.isString()) return value.stringValue();
        if (value.isNumber()) return value.asString();
        throw new Unusable("“" + name + "” has to be a text or a number.");
    }
}
