package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.CallawaySantAnna.Base;
import vn.binhyen.evaluation.CallawaySantAnna.Control;

class JointTestTest {

    /** With two effects the chance is (1 + 2 F / d)^(-d/2). */
    @Test
    void aVerySmallChanceKeepsItsDigits() {
        double chance = JointTest.beyond(400, 2, 30);
        assertThat(chance / Math.pow(1 + 2 * 400 / 30.0, -15)).isCloseTo(1, within(1e-12));
    }

    @Test
    void adoptersThatDriftedFarAreToldByMoreThanNothing() {
        int[] adoption = new int[40];
        double[] outcome = new double[40 * 4];
        for (int unit = 0; unit < 40; unit++) {
            adoption[unit] = unit < 20 ? 2 : Panel.NEVER;
            for (int time = 0; time < 4; time++)
                outcome[unit * 4 + time] = (unit < 20 ? 30 * time : 0) + (unit * 7 + time * 5) % 11;
        }
        var effects = CallawaySantAnna.estimate(Panel.of(4, adoption, outcome), Control.NEVER_TREATED, Base.VARYING);
        assertThat(Objects.requireNonNull(effects.preTest()).p()).isPositive().isLessThan(1e-20);
    }
}
