package org.tongtu.region;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;

/** A package that comes with the portal, inside its own archive. */
final class BuiltInFiles extends PackageFiles {

    private final String root;

    BuiltInFiles(String root) {
        this.root = root;
    }

    boolean exists() {
        return new ClassPathResource(root + "/" + INDEX).exists();
    }

    @Override
    String name() {
        return root;
    }

    @Override
    InputStream open(String file) throws IOException {
        return new ClassPathResource(root + "/" + file).getInputStream();
    }
}
