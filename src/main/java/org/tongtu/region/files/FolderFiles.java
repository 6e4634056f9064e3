package org.tongtu.region.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package in a folder of the disk. Links that lead out of the folder are as good as {@code ..} and refused likewise. */
public final class FolderFiles extends PackageFiles {

    private final Path folder;

    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path real = folder.resolve(file).toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw RegionRefused.because("path-escape", file);
        }
        if (!Files.isRegularFile(real)) {
            throw RegionRefused.because("missing-file", file);
        }
        return Files.newInputStream(real);
    }
}
