package vn.binhyen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, or one of its commands. */
@SpringBootApplication
public class BinhYen {
    public static void main(String[] arguments) {
        SpringApplication.run(BinhYen.class, arguments);
    }
}
