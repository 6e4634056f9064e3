package org.tongtu.region.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML from strangers: no Java types, few aliases (a "billion laughs" ends early), no duplicate keys, bounded depth. */
public final class YamlFile {

    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHARACTERS = 1 << 20;

    /** The key of a file that is one list. */
    public static final String ITEMS = "items";

    private YamlFile() {}

    public static Section read(PackageFiles files, String file) {
        String text = new String(files.read(file), StandardCharsets.UTF_8);
        Object root;
        try {
            root = new Yaml(new SafeConstructor(options())).load(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw RegionRefused.because("bad-yaml", file, line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw RegionRefused.because("bad-yaml", file, 1, String.valueOf(e.getMessage()));
        }
        if (root instanceof List<?> list) {
            return new Section(file, "", Map.of(ITEMS, list));
        }
        if (root instanceof Map<?, ?> map) {
            return new Section(file, "", map);
        }
        throw RegionRefused.because("bad-yaml", file, 1, "neither mapping nor list");
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        return options;
    }
}
