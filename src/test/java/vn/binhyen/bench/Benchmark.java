package vn.binhyen.bench;

import java.util.List;
import java.util.function.Consumer;

/** Measures some cases of one subject, each beside its limit in the same run. */
interface Benchmark {

    List<String> cases();

    void run(List<String> cases, Consumer<Figure> found) throws Exception;
}
