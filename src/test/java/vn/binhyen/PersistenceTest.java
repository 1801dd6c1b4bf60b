package vn.binhyen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** An {@link ApplicationTest} of what the database keeps, answers or refuses: it runs on PostgreSQL 18 and on 15. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("persistence")
@ApplicationTest
public @interface PersistenceTest {}
