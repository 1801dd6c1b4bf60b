package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Where events went, measured against what the target gained: the weighted displacement quotient of Bowers and Johnson (2003), J
 * Quant Criminol 19:275-301, with the formulas of Guerette (2009), POP Center Tool Guide 10. It has no standard error, so no
 * verdict goes by it; it is withheld where the target did not gain, for then there is nothing that could have been displaced.
 *
 * @param grossEffect GE = Rb - Ra: events fewer in the target
 * @param netEffect NE = Rb/Cb - Ra/Ca
 * @param success Ra/Ca - Rb/Cb: good below 0
 * @param buffer Da/Ca - Db/Cb, against the buffer's own control where there is one
 * @param quotient WDQ = buffer / success: above 0 diffusion of benefit, below 0 displacement; absent where withheld
 * @param totalNetEffect TNE = (Rb Ca/Cb - Ra) + (Db Ca/Cb - Da): events prevented in both areas
 */
public record DisplacementQuotient(
        double grossEffect,
        double netEffect,
        double success,
        double buffer,
        @Nullable Double quotient,
        double totalNetEffect) {

    public static DisplacementQuotient of(Counts response, Counts buffer, Counts control) {
        return of(response, buffer, control, control);
    }

    /** With a control of the buffer's own: one control for both misleads where their rates differ. */
    public static DisplacementQuotient of(Counts response, Counts buffer, Counts control, Counts bufferControl) {
        Demand.that(
                Math.min(
                                Math.min(control.before(), control.after()),
                                Math.min(bufferControl.before(), bufferControl.after()))
                        > 0,
                "A quotient needs events in the control area before and after.");
        double success = change(response, control);
        double around = change(buffer, bufferControl);
        return new DisplacementQuotient(
                response.before() - response.after(),
                0 - success,
                success,
                around,
                success < 0 ? (Double) Demand.answer(around / success + 0.0) : null,
                Demand.answer(prevented(response, control) + prevented(buffer, bufferControl)));
    }

    private static double change(Counts area, Counts control) {
        return area.after() / control.after() - area.before() / control.before();
    }

    private static double prevented(Counts area, Counts control) {
        return area.before() * control.after() / control.before() - area.after();
    }
}
