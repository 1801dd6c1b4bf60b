package vn.binhyen;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of {@code bin/binhyen}: every class of a module that is a picocli command with {@link TopCommand}'s shape.
 * The application starts only for a command that is a bean, so that help comes at once, and so does what only computes.
 */
final class Administration implements CommandLine.IFactory, AutoCloseable {

    private @Nullable ConfigurableApplicationContext application;

    /** Runs the command that the arguments name; answers 0 done, 1 done with a negative finding, 2 could not be done. */
    static int run(String... arguments) {
        var answers = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what is logged, by whomever, must not get between the answers
        try (var administration = new Administration()) {
            return administration.commands(arguments).setOut(answers).execute(arguments);
        }
    }

    /** Only the command that is asked for is looked into: that alone may already need its bean. */
    CommandLine commands(String... arguments) {
        var asked = arguments.length == 0 ? "" : arguments[0];
        var root = new CommandLine(new TopCommand(), this);
        for (var type : commandTypes()) {
            var command = type.getAnnotation(Command.class);
            root.addSubcommand(
                    command.name(), command.name().equals(asked) ? new CommandLine(type, this) : described(command));
        }
        return root.setExecutionExceptionHandler((exception, command, parsed) -> {
            command.getErr().println(sentence(exception));
            return CommandLine.ExitCode.USAGE;
        });
    }

    private static CommandLine described(Command command) {
        var spec = CommandLine.Model.CommandSpec.create().name(command.name());
        spec.usageMessage().description(command.description());
        return new CommandLine(spec);
    }

    /** Whether a command needed the application. */
    boolean hasStarted() {
        return application != null;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!AnnotatedElementUtils.hasAnnotation(type, Component.class))
            return CommandLine.defaultFactory().create(type);
        if (application == null) application = start();
        return application.getBean(type);
    }

    @Override
    public void close() {
        if (application != null) application.close();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(BinhYen.class)
                .web(WebApplicationType.NONE)
                .properties("binhyen.command=true")
                .run();
    }

    private static List<Class<?>> commandTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents("vn.binhyen").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type != TopCommand.class)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static String sentence(Throwable problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }

    /** The command that has all others below it. */
    @Command(
            name = "binhyen",
            mixinStandardHelpOptions = true,
            version = "Bình Yên 0.1",
            description = "Quản trị Bình Yên. / Administers Bình Yên.",
            footer = {"", "Exit codes: 0 done; 1 done, with a negative finding; 2 could not be done."})
    static class TopCommand implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
