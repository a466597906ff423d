package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.Page;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The listener of the page has the region from the start of an application to its end. */
@OnPosix
@Timeout(600)
class ApplicationServersPageTest {

    private static final String SERVLET = """
            <dependency>
              <groupId>jakarta.servlet</groupId>
              <artifactId>jakarta.servlet-api</artifactId>
              <version>6.0.0</version>
            </dependency>
            """;

    /** Calls it as a server would, and looks for the region meanwhile. */
    private static final String SERVER = """
            import jakarta.servlet.*;
            import java.lang.reflect.Proxy;
            import java.util.*;

            public class Server {
                public static void main(String[] args) {
                    Map<String, Object> attributes = new HashMap<>();
                    ServletContext context = (ServletContext) Proxy.newProxyInstance(
                            Server.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                                if (!method.getName().equals("setAttribute")) {
                                    throw new UnsupportedOperationException(method.toString());
                                }
                                return attributes.put((String) arguments[0], arguments[1]);
                            });
                    Regions regions = new Regions();
                    regions.contextInitialized(new ServletContextEvent(context));
                    MyDataShared data = (MyDataShared) attributes.get("data");
                    data.setX(7);
                    System.out.println("running " + data.getX());
                    regions.contextDestroyed(new ServletContextEvent(context));
                    try {
                        data.getX();
                    } catch (IllegalStateException e) {
                        System.out.println("closed");
                    }
                }
            }
            """;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path temporary;

    @Test
    void theListenerOpensAndCloses() throws Exception {
        Workshop workshop = new Workshop(temporary, name);
        workshop.addDependencies(SERVLET);
        workshop.write(
                "src/main/java/Regions.java",
                Page.read("docs/application-servers.md").code("java").get(0));
        workshop.write("src/main/java/Server.java", SERVER);
        workshop.build();
        assertThat(workshop.run(
                        "java --enable-native-access=ALL-UNNAMED -cp 'target/classes:target/dependency/*' Server"))
                .isEqualTo("running 7\nclosed\n");
        assertThat(ShmNames.exists(name)).isFalse();
    }
}
