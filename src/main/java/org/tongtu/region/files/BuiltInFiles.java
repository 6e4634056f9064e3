package org.tongtu.region.files;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;

/** A package that comes with the portal, inside its own archive. */
public final class BuiltInFiles extends PackageFiles {

    private final String root;

    public BuiltInFiles(String root) {
        this.root = root;
    }

    public boolean exists() {
        return new ClassPathResource(root + "/" + INDEX).exists();
    }

    @Override
    public String name() {
        return root;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return new ClassPathResource(root + "/" + file).getInputStream();
    }
}
