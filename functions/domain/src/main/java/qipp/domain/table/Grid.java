package qipp.domain.table;

import java.util.List;

/** Labels, columns and rows of a table, every amount a positive saving. */
record Grid(List<String> labels, List<String> columns, List<RenderedTable.Row> rows) {}
