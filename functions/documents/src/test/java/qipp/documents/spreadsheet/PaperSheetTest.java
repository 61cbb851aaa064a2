package qipp.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import qipp.documents.spreadsheet.PaperColumn.Shown;

class PaperSheetTest {
    private static final int HEADER = 2;

    @Test
    void keeps_headings_and_numbers_away_from_the_edge() throws IOException {
        read(3, sheet -> {
            assertThat(sheet.getRow(HEADER).getCell(3).getCellStyle().getIndention())
                    .isPositive();
            assertThat(sheet.getRow(HEADER + 1).getCell(3).getCellStyle().getIndention())
                    .isPositive();
        });
    }

    @Test
    void prints_a_sheet_on_one_page_beside_which_there_is_none() throws IOException {
        read(12, sheet -> {
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingColumns()).isNull();
        });
    }

    @Test
    void prints_a_sheet_of_very_many_columns_on_pages_that_all_say_what_a_row_is() throws IOException {
        read(60, sheet -> {
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingColumns()).isEqualTo(CellRangeAddress.valueOf("A:A"));
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
                    .as("beside what is repeated")
                    .isEqualTo("Title");
        });
    }

    private static void read(int columns, Consumer<XSSFSheet> check) throws IOException {
        var bytes = Spreadsheet.write("Title", List.of(sheet(columns)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            check.accept(workbook.getSheetAt(0));
        }
    }

    private static PaperSheet sheet(int numbers) {
        var label = new PaperColumn(
                "Figure", 10, Side.LEFT, _ -> Optional.of(new Shown(new Written.Text("Initiatives"), Format.TEXT)));
        var number = new PaperColumn(
                "Organisation",
                10,
                Side.RIGHT,
                row -> Optional.of(new Shown(new Written.Numeric(BigDecimal.valueOf(row)), Format.COUNT)));
        return new PaperSheet(
                "Sheet",
                "Title",
                Optional.empty(),
                List.of(),
                Stream.concat(Stream.of(label), IntStream.range(0, numbers).mapToObj(_ -> number))
                        .toList(),
                1,
                _ -> false,
                "footer",
                Page.LANDSCAPE);
    }
}
