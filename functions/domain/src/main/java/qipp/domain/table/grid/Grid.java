package qipp.domain.table.grid;

import java.util.List;
import qipp.domain.table.shown.RenderedTable;

/** Labels, columns and rows of a table, every amount a positive saving. */
public record Grid(List<String> labels, List<String> columns, List<RenderedTable.Row> rows) {}
