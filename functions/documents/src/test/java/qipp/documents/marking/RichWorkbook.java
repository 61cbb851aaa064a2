package qipp.documents.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with all that a person may have put into one, written by another library. */
final class RichWorkbook {
    private RichWorkbook() {}

    /** Sheets Cover, Milestones (with a comment on A2 by Ann, a table, merged cells, a validation) and Charts. */
    static byte[] bytes() {
        try (var workbook = new XSSFWorkbook()) {
            cover(workbook.createSheet("Cover"));
            milestones(workbook.createSheet("Milestones"));
            chart(workbook.createSheet("Charts"));
            var name = workbook.createName();
            name.setNameName("Total");
            name.setRefersToFormula("Milestones!$B$2:$B$4");
            var local = workbook.createName();
            local.setNameName("Here");
            local.setSheetIndex(1);
            local.setRefersToFormula("Milestones!$A$1");
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.lockStructure();
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static XSSFWorkbook opened(byte[] workbook) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(workbook));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void cover(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("Format");
        sheet.getRow(0).createCell(1).setCellValue("qipp-tracker/1");
        sheet.protectSheet("");
        sheet.setTabColor(new org.apache.poi.xssf.usermodel.XSSFColor(new byte[] {0, 94, (byte) 184}));
    }

    private static void milestones(XSSFSheet sheet) {
        var workbook = sheet.getWorkbook();
        var input = workbook.createCellStyle();
        input.setFillForegroundColor(IndexedColors.LIGHT_TURQUOISE.getIndex());
        input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        input.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        sheet.createRow(0).createCell(0).setCellValue("Ref");
        sheet.getRow(0).createCell(1).setCellValue("Due");
        sheet.getRow(0).createCell(2).setCellValue("Twice <&> \"that\"");
        for (int row = 1; row < 4; row++) {
            sheet.createRow(row).createCell(0).setCellValue("M" + row);
            sheet.getRow(row).createCell(1).setCellValue(41_000 + row);
            sheet.getRow(row).getCell(1).setCellStyle(input);
            sheet.getRow(row).createCell(2).setCellFormula("B" + (row + 1) + "*2");
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.createTable(new AreaReference("A1:C4", workbook.getSpreadsheetVersion()));
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 1));
        sheet.createRow(5).createCell(0).setCellValue("merged");
        sheet.getRow(2).setZeroHeight(true);
        sheet.createFreezePane(0, 1);
        var helper = sheet.getDataValidationHelper();
        var dates = helper.createDateConstraint(
                DataValidationConstraint.OperatorType.GREATER_THAN, "40000", null, "dd/mm/yyyy");
        sheet.addValidationData(helper.createValidation(dates, new CellRangeAddressList(1, 3, 1, 1)));
        var formatting = sheet.getSheetConditionalFormatting();
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B4")},
                formatting.createConditionalFormattingRule("B2>41002"));
        comment(sheet, 1, 0, "Ann", "from Bexley");
    }

    static void comment(XSSFSheet sheet, int row, int column, String author, String text) {
        var anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 3);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(author);
        comment.setString(text);
        comment.setAddress(row, column);
    }

    private static void chart(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 1, 1, 8, 12));
        var source = sheet.getWorkbook().getSheet("Milestones");
        var categories = XDDFDataSourcesFactory.fromStringCellRange(source, CellRangeAddress.valueOf("A2:A4"));
        var values = XDDFDataSourcesFactory.fromNumericCellRange(source, CellRangeAddress.valueOf("B2:B4"));
        var data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(categories, values);
        chart.plot(data);
    }
}
