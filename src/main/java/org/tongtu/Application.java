package org.tongtu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tongtu.jobs.CommandLine;

/** Tongtu 同图: one map, one target and one standard for neighbouring towns. */
@EnableScheduling
@Modulithic(systemName = "Tongtu")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

    public static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        if (CommandLine.namesTask(args)) {
            CommandLine.run(application, args);
        } else {
            application.run(args);
        }
    }
}
