package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;

/** How much of a point's equipment there was on a day, and how much of it worked. */
public record Working(int total, int working, LocalDate on) {

    public Working {
        if (total < 0 || working < 0 || working > total) throw new MoreWorkThanThereAre();
    }

    static Working of(List<Stock> stocks, LocalDate on) {
        int total = stocks.stream().mapToInt(Stock::total).sum();
        int working = stocks.stream().mapToInt(Stock::working).sum();
        return new Working(total, working, on);
    }
}
