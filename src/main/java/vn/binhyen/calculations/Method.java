package vn.binhyen.calculations;

import java.util.Map;

/** One way to compute, with the names of its input and of its answers: the kernel knows neither JSON nor files. */
interface Method {

    /** What a case calls it by. */
    String key();

    /**
     * Every quantity by its name: numbers, texts, truths, lists and maps of them; a quantity that does not exist is null or left out.
     * Whatever cannot be used is refused with an {@link vn.binhyen.evaluation.Unusable}.
     */
    Map<String, Object> compute(Input input);
}
