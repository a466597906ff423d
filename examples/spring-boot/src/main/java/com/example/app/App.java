package com.example.app;

import io.sharedstruct.AcquireOptions;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Holds a region as long as it runs. */
@SpringBootApplication
public class App {

    public static void main(String[] args) {
        SpringApplication.run(App.class, args);
    }

    /**
     * One for the whole program, closed with the context, after the beans that use it. So not at the exit of the JVM,
     * which may be before that: both are shutdown hooks, and hooks run in any order.
     */
    @Bean(destroyMethod = "close")
    MyDataShared myData() {
        return MyDataShared.acquire(AcquireOptions.named(MyDataShared.NAME).withCloseAtExit(false));
    }

    @Bean
    ApplicationRunner greeter(MyDataShared data) {
        return arguments -> {
            if (data.isCreator()) {
                data.setX(255);
                data.setText("Hello Shared World!");
            }
            String how = data.isCreator() ? "created" : "found";
            System.out.println(how + ": x=" + data.getX() + " text=" + data.getText());
        };
    }

    /** It uses the region, so it is destroyed before that one is closed. */
    @Bean
    Farewell farewell(MyDataShared data) {
        return new Farewell(data);
    }

    record Farewell(MyData data) implements AutoCloseable {

        @Override
        public void close() {
            System.out.println("leaving: x=" + data.getX());
        }
    }
}
