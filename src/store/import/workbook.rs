//! An Excel workbook (.xlsx) as a table: the first sheet that has anything in it.
//!
//! A workbook is a packed folder of XML, and a packed file may say anything about its size. So everything in it is
//! unpacked once into nothing and counted before a byte of it is kept; then the cells are read one by one, with the
//! limits of [`Builder`]: neither a sheet's own claim of its size nor one long text that many cells refer to is
//! believed. Failure path: an [`ImportError`] with what to do.
//!
//! Cells become text as a person reads them: `15550100123`, never `1.555E+10`; a date is `2026-11-27`.

use std::io::{self, Cursor, Read};
use std::panic;

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, Xlsx, XlsxError};

use super::table::{Builder, COLUMNS_MAX, ImportError, TEXT_MAX, Table, UNPACKED_MAX};

/// Most files in the packed folder: a workbook has a dozen, and a few for each sheet.
const PACKED_MAX: usize = 2_000;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Table, ImportError> {
    weigh(bytes)?;
    // The crate that reads workbooks checks most of what a file claims, and reckons with the rest as it stands.
    panic::catch_unwind(|| sheet(bytes)).unwrap_or(Err(ImportError::DamagedWorkbook))
}

/// The first sheet with anything in it.
fn sheet(bytes: &[u8]) -> Result<Table, ImportError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if sheets.is_empty() {
        return Err(ImportError::NoSpreadsheet);
    }
    for sheet in &sheets {
        let builder = rows(&mut workbook, sheet)?;
        if !builder.is_empty() {
            return builder.finish((sheets.len() > 1).then(|| sheet.clone()));
        }
    }
    Err(ImportError::Empty)
}

/// Unpacks everything into nothing, and refuses what is too much.
fn weigh(bytes: &[u8]) -> Result<(), ImportError> {
    let mut packed =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::DamagedWorkbook)?;
    if packed.len() > PACKED_MAX {
        return Err(ImportError::Bomb);
    }
    let mut left = UNPACKED_MAX;
    for at in 0..packed.len() {
        let file = packed.by_index(at).map_err(|_| ImportError::DamagedWorkbook)?;
        let unpacked = io::copy(&mut file.take(left + 1), &mut io::sink())
            .map_err(|_| ImportError::DamagedWorkbook)?;
        left = left.checked_sub(unpacked).ok_or(ImportError::Bomb)?;
    }
    Ok(())
}

fn refused(error: &XlsxError) -> ImportError {
    match error {
        // A packed file, but not packed as a workbook is.
        XlsxError::FileNotFound(_)
        | XlsxError::RelationshipNotFound
        | XlsxError::XmlEof("workbook") => ImportError::NoSpreadsheet,
        _ => ImportError::DamagedWorkbook,
    }
}

fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Builder, ImportError> {
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(|error| refused(&error))?;
    let mut builder = Builder::default();
    let (mut at, mut cells, mut text) = (0, Vec::new(), 0);
    while let Some(cell) = reader.next_cell().map_err(|error| refused(&error))? {
        let (row, column) = cell.get_position();
        if row != at {
            builder.push(line(at), std::mem::take(&mut cells))?;
            (at, text) = (row, 0);
        }
        let said = words(cell.get_value());
        if said.is_empty() {
            continue;
        }
        let column = column as usize;
        text += said.len();
        if column >= COLUMNS_MAX || text > TEXT_MAX {
            return Err(ImportError::TooMany);
        }
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = said;
    }
    builder.push(line(at), cells)?;
    Ok(builder)
}

/// Rows are counted from 0 in the file and from 1 on the screen.
fn line(row: u32) -> u64 {
    u64::from(row) + 1
}

/// A cell as a person reads it.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => float(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "Y".to_owned(),
        DataRef::Bool(false) => "N".to_owned(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::Error(error) => Data::Error(error.clone()).to_string(),
    }
}

/// Every number in a sheet is a binary fraction; up to here whole ones are exact.
const WHOLE_MAX: f64 = 9e15;

pub(super) fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < WHOLE_MAX {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

fn date(moment: &ExcelDateTime) -> String {
    // The first days of 1900 are how a cell says a time without a day.
    if !moment.is_datetime() || moment.as_f64() < 1.0 || moment.as_f64() > 2_958_465.0 {
        return float(moment.as_f64());
    }
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { day } else { format!("{day} {hour:02}:{minute:02}") }
}
