import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.DefaultLoggingManagerFactory;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.internal.watch.registry.WatchMode;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * Runs a build by Gradle's engine, which comes as one jar with all modules of Gradle and what they use. The engine looks for a jar of
 * each module, and starts compilers with jars that it finds so; where there is none, this makes one that leads to the jar of all.
 */
public class Gradle {

    private static final String VERSION = "8.10";
    private static final String ENGINE = "gradle-api-" + VERSION + ".jar";
    private static final String DESCRIPTION = "-classpath.properties";

    /** The module that works inside of javac, which the library lacks. */
    private static final String COMPILER = "gradle-java-compiler-plugin";

    /** What the engine asks for by name, and has inside. */
    private static final List<String> INSIDE = List.of(
            "javax.inject",
            "jul-to-slf4j",
            "native-platform",
            "kryo",
            "commons-lang",
            "guava",
            "asm");

    /** {@code modules ENGINE CLASSES}, or {@code run HOME TASK…}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("modules")) {
            modules(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            System.exit(run(new File(arguments[1]), List.of(arguments).subList(2, arguments.length)));
        }
    }

    /** Makes the jars of modules, one of them of the classes of IncrementalCompileTask. */
    private static void modules(Path engine, Path classes) throws IOException {
        Map<String, String> needs = new LinkedHashMap<>();
        INSIDE.forEach(name -> needs.put(name, ""));
        needs.put(COMPILER, "");
        try (JarFile all = new JarFile(engine.resolve(ENGINE).toFile())) {
            for (JarEntry entry : Collections.list(all.entries())) {
                String name = entry.getName();
                if (name.startsWith("gradle-") && name.endsWith(DESCRIPTION)) {
                    Properties properties = new Properties();
                    try (InputStream in = all.getInputStream(entry)) {
                        properties.load(in);
                    }
                    needs.put(
                            name.substring(0, name.length() - DESCRIPTION.length()),
                            properties.getProperty("projects", ""));
                }
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", jars(engine)));
        for (Map.Entry<String, String> module : needs.entrySet()) {
            Path jar = engine.resolve(module.getKey() + "-" + VERSION + ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out, manifest)) {
                entries.putNextEntry(new JarEntry(module.getKey() + DESCRIPTION));
                String text = "projects=" + module.getValue() + "\nruntime=" + ENGINE + "\n";
                entries.write(text.getBytes(StandardCharsets.ISO_8859_1));
                entries.closeEntry();
                if (module.getKey().equals(COMPILER)) {
                    for (Path file : files(classes)) {
                        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                        Files.copy(file, entries);
                        entries.closeEntry();
                    }
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> jars(Path engine) {
        try (Stream<Path> files = Files.list(engine)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.equals(ENGINE) || name.startsWith("groovy-") && name.endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(File home, List<String> arguments) {
        File folder = new File("").getAbsoluteFile();
        StartParameterInternal start = new StartParameterInternal();
        start.setCurrentDir(folder);
        start.setGradleUserHomeDir(home);
        start.setWatchFileSystemMode(WatchMode.DISABLED);
        List<String> tasks = new ArrayList<>();
        LogLevel level = LogLevel.LIFECYCLE;
        for (String argument : arguments) {
            switch (argument) {
                case "-q" -> level = LogLevel.QUIET;
                case "-i" -> level = LogLevel.INFO;
                case "--offline" -> start.setOffline(true);
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException(argument + " is no option of this launcher");
                    }
                    tasks.add(argument);
                }
            }
        }
        start.setLogLevel(level);
        start.setTaskNames(tasks);

        NativeServices.initializeOnClient(home, NativeServices.NativeServicesMode.DISABLED);
        ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
        LoggingManagerInternal output =
                logging.get(DefaultLoggingManagerFactory.class).create();
        output.setLevelInternal(level).start();
        BuildActionResult result;
        try (BuildProcessState process = new BuildProcessState(
                false, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance())) {
            result = process.getServices()
                    .get(BuildExecutor.class)
                    .execute(
                            new ExecuteBuildAction(start),
                            new DefaultBuildActionParameters(
                                    System.getProperties(), System.getenv(), folder, level, false, ClassPath.EMPTY),
                            new DefaultBuildRequestContext(
                                    new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                                    new DefaultBuildCancellationToken(),
                                    new NoOpBuildEventConsumer()));
        }
        output.stop();
        if (result.getException() != null) {
            result.getException().printStackTrace();
        }
        return result.hasFailure() ? 1 : 0;
    }
}
