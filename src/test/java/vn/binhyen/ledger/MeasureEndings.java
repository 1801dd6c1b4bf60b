package vn.binhyen.ledger;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.database.Connections;
import vn.binhyen.reports.ReportsFixture;

/** Ends measures for tests, and gives them back: the dictionary is the same for all tests of a run. */
@Component
public class MeasureEndings {

    private final Measures measures;
    private final Connections connections;

    MeasureEndings(Measures measures, Connections connections) {
        this.measures = measures;
        this.connections = connections;
    }

    public void end(Viewer office, String code, LocalDate lastDay) {
        ReportsFixture.does(office, () -> measures.end(code, new MeasureEnding(lastDay, "Thử")));
    }

    /** As the owner of the tables; the application may not. */
    public void takeBack(String code) {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = connection.prepareStatement("""
                        delete from ledger.measure_ending
                        where measure_id = (select id from ledger.measure where code = ?)
                        """)) {
            statement.setString(1, code);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
