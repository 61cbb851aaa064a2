package qipp.documents.marking.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.documents.workbook.CellAddress;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** The cells that are marked, by sheet; as many as a spreadsheet program shows with ease, in the order of the findings. */
public final class Marks {
    /** Marked cells of one workbook. */
    public static final int MOST = 5_000;

    private final Map<String, Map<CellAddress, List<Finding>>> bySheet = new HashMap<>();
    private int count;

    private Marks() {}

    /** The cells at which something was found. */
    public static Marks of(List<Finding> findings) {
        var marks = new Marks();
        findings.forEach(finding -> finding.places().forEach(place -> marks.add(finding, place)));
        return marks;
    }

    /** The marked cells of a sheet, from top to bottom. */
    public List<CellMark> in(String sheet) {
        return bySheet.getOrDefault(sheet, Map.of()).entrySet().stream()
                .map(cell -> new CellMark(cell.getKey(), cell.getValue()))
                .sorted(Comparator.comparingInt(
                                (CellMark mark) -> mark.address().row())
                        .thenComparingInt(mark -> mark.address().column()))
                .toList();
    }

    /** The cell of a place, where it is one of a sheet. */
    public static Optional<CellAddress> address(Place place) {
        return place.sheet().isEmpty() ? Optional.empty() : place.cell().flatMap(CellAddress::find);
    }

    private void add(Finding finding, Place place) {
        var address = address(place);
        if (address.isPresent() && count < MOST) {
            count++;
            bySheet.computeIfAbsent(place.sheet().orElseThrow(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(address.get(), _ -> new ArrayList<>())
                    .add(finding);
        }
    }
}
