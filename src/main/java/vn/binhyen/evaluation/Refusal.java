package vn.binhyen.evaluation;

/** An open gate and, in a sentence, what about this case opened it. */
public record Refusal(Gate gate, String sentence) {

    static Refusal of(Gate gate) {
        return new Refusal(gate, "We do not give a number, because " + gate.because() + ".");
    }
}
