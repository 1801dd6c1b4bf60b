package vn.binhyen;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.binhyen.calendars.OfficeClock;

/**
 * Starts the application, or runs one of its commands when the first argument is {@code command}. Beans are named by
 * their whole names: two modules may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class BinhYen {

    /** Stops as soon as everything runs: so the build learns what a start needs. */
    private static final String REHEARSAL = "--rehearsal";

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("command")) {
            System.exit(Administration.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        var application = SpringApplication.run(BinhYen.class, arguments);
        if (List.of(arguments).contains(REHEARSAL)) System.exit(SpringApplication.exit(application));
    }

    @Bean
    static Clock clock() {
        return OfficeClock.system();
    }
}
