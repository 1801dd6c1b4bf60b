package vn.binhyen.ledger;

import java.math.BigDecimal;

/** How much, and how many facts it is made of. */
record Sum(int facts, BigDecimal amount) {

    static final Sum NOTHING = new Sum(0, BigDecimal.ZERO);

    Sum plus(Sum other) {
        return new Sum(facts + other.facts, amount.add(other.amount));
    }

    Sum negated() {
        return new Sum(-facts, amount.negate());
    }

    boolean isNothing() {
        return facts == 0 && amount.signum() == 0;
    }
}
