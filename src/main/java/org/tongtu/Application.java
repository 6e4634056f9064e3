package org.tongtu;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tongtu.bench.Bench;
import org.tongtu.jobs.CommandLine;

/** Tongtu 同图: one map, one target and one standard for neighbouring towns. */
@EnableScheduling
@Modulithic(systemName = "Tongtu")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("bench")) {
            System.exit(Bench.run(List.of(args).subList(1, args.length)));
        }
        var application = new SpringApplication(Application.class);
        if (CommandLine.namesTask(args)) {
            System.exit(CommandLine.run(application, args));
        } else {
            application.run(args);
        }
    }
}
