package vn.binhyen.calculations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.binhyen.evaluation.Unusable;

/** All methods that a case may name. */
final class Methods {

    private static final List<Method> ALL = List.of(
            new WddMethod(),
            new WdqMethod(),
            new RirrMethod(),
            new MetaMethod(),
            new ExactPoissonMethod(),
            new ETestMethod(),
            new EmpiricalBayesMethod(),
            new BhMethod(),
            new MaxSprtMethod(),
            new ArlMethod(),
            new EProcessMethod(),
            new PowerMethod(),
            new DidPoissonMethod(),
            new DidLinearMethod(),
            new SunAbrahamMethod(),
            new CallawaySantAnnaMethod(),
            new ClusterRobustMethod(),
            new NegativeBinomialMethod(),
            new RandomisationMethod(),
            new SyntheticControlMethod(),
            new ItsMethod(),
            new AutoMethod());

    private Methods() {}

    static List<String> keys() {
        return ALL.stream().map(Method::key).toList();
    }

    /** Every quantity of the case, none of them endless or not a number. */
    static Map<String, Object> compute(String key, Input input) {
        var method = ALL.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no method “" + key + "”; there are "
                        + ALL.stream().map(Method::key).collect(Collectors.joining(", ")) + "."));
        return Answer.checked(method.compute(input));
    }
}
