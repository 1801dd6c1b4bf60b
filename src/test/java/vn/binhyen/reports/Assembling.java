package vn.binhyen.reports;

import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a benchmark assemble a report and nothing else. */
public final class Assembling {

    private final ReportReading reading;
    private final Reports reports;
    private final TransactionTemplate transaction;

    public Assembling(BeanFactory beans) {
        this.reading = beans.getBean(ReportReading.class);
        this.reports = beans.getBean(Reports.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
    }

    /** The figures, the words and the seal, in one transaction; answers of how many measures something is known. */
    public long assemble(ReportKey key) {
        return transaction.execute(status -> {
            var content = reading.content(reading.find(key));
            reading.narrations(content, Locale.of("vi"));
            return content.known().known();
        });
    }

    /** All that its page shows. */
    public long page(ReportKey key) {
        return reports.get(key, Locale.of("vi")).known().known();
    }

    /** The measures that it asks for. */
    public String[] measures(ReportKey key) {
        return transaction.execute(
                status -> reading.find(key).definition().measures().toArray(String[]::new));
    }
}
