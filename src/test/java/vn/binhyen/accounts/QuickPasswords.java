package vn.binhyen.accounts;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets the tests make and check passwords by Argon2id with little memory in one pass: the product's own takes a fifth of a
 * second in a test process, and {@code SignInTimeTest} looks at it. No setting of the product can do this.
 */
@Component
@ConditionalOnProperty("binhyen.test.quick-passwords")
class QuickPasswords implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForType(PasswordHashes.class, true, false)) {
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            beans.registerSingleton(name, new PasswordHashes(new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
        }
    }
}
