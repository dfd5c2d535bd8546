package org.masar.app.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The inputs that paths on the command line stand for: a folder stands for the files in it and in the folders below it,
 * in sorted order, without hidden ones and without READMEs and licences, which are about the folder.
 *
 * @param inputs   what can be tried, in order
 * @param problems what cannot
 */
public record Inputs(List<Input> inputs, List<Problem> problems) {

    public Inputs {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }

    /**
     * Looks the paths up.
     *
     * @param paths  files, folders, or {@code -} for standard input
     * @param output the file that output will go to, which is left out of folders
     */
    public static Inputs of(List<String> paths, Optional<Path> output) {
        List<Input> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String given : paths) {
            try {
                add(given, output, inputs, problems);
            } catch (InvalidPathException e) {
                problems.add(new Problem(given, "is no path this system understands", "set the locale to UTF-8"));
            }
        }
        return new Inputs(inputs, problems);
    }

    private static void add(String given, Optional<Path> output, List<Input> inputs, List<Problem> problems) {
        if (given.equals("-")) {
            inputs.add(Input.standard());
            return;
        }
        Path path = Path.of(given);
        if (Files.isDirectory(path)) {
            List<Path> files = new ArrayList<>();
            walk(path, files, problems);
            output.ifPresent(o -> files.removeIf(f -> same(f, o)));
            if (files.isEmpty()) {
                problems.add(new Problem(given, "this folder holds no files to read",
                        "hidden files, READMEs and licences are left out; name a file to have it read"));
            }
            files.stream().sorted().map(Input::file).forEach(inputs::add);
        } else if (Files.exists(path)) {
            inputs.add(Input.file(path));
        } else {
            problems.add(new Problem(given, "there is no such file or folder", "check the path"));
        }
    }

    private static void walk(Path folder, List<Path> files, List<Problem> problems) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes of) {
                            return dir.equals(folder) || !isHidden(dir)
                                    ? FileVisitResult.CONTINUE
                                    : FileVisitResult.SKIP_SUBTREE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
                            if (of.isRegularFile() && !isHidden(file) && !isAboutTheFolder(file)) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (!(e instanceof FileSystemLoopException)) {
                                problems.add(new Problem(file.toString(), "cannot be looked into",
                                        "check its permissions"));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            problems.add(new Problem(folder.toString(), "cannot be looked into: " + e.getMessage()));
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isAboutTheFolder(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.equals("readme") || name.startsWith("readme.") || name.equals("license")
                || name.startsWith("license.");
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
