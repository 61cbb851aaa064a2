package qipp.commandline.check;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import qipp.commandline.checking.CheckedFile;
import qipp.commandline.files.OutputFolder;
import qipp.documents.marking.Marking;

/** Copies of checked workbooks in which every finding is marked at its cell, in a folder of their own. */
record MarkedCopies(Path folder, boolean replace) {
    /** A {@link qipp.commandline.screen.Failure} where the folder exists and may not be replaced. */
    void refuseUnlessFree() {
        new OutputFolder(folder).refuseUnlessFree(replace);
    }

    /**
     * Writes the copies under the names of the files; a file in which nothing was found, or that is no workbook that can
     * be read, has none. A {@link qipp.commandline.screen.Failure} where the folder exists and may not be replaced, or cannot be written.
     *
     * @return how many copies there are
     */
    int write(List<CheckedFile> checked) {
        var copies = new TreeMap<String, byte[]>();
        for (var one : checked) {
            Marking.mark(one.file().content(), one.checked().findings())
                    .ifPresent(copy -> copies.put(freeName(one.file().name(), copies), copy));
        }
        if (!copies.isEmpty()) {
            new OutputFolder(folder).write(copies, replace);
        }
        return copies.size();
    }

    /** Files of different folders may have the same name. */
    private static String freeName(String name, TreeMap<String, byte[]> taken) {
        var free = name;
        for (int number = 2; taken.containsKey(free); number++) {
            free = number + " " + name;
        }
        return free;
    }
}
