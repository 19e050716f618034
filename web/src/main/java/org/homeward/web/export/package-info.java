/** Lists as files: CSV and XLSX, written row by row, with cells that no spreadsheet takes for a formula. */
package org.homeward.web.export;
