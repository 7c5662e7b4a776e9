//! What each step of an import shows.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::import_run::{Target, into_group};
use crate::store::StoreError;
use crate::store::fields::{self, Field};
use crate::store::groups::{self, Group};
use crate::store::import::{Column, Plan, Table, Wrong, speaks_of_consent};
use crate::web::error::PanelError;
use crate::web::imports::{Checked, Import, Into, Outcome};
use crate::web::languages::{phrase, told};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words;

/// Most rows a page lists; the file of the rows left out has all of them.
const SHOWN: usize = 200;
/// First rows of which the cells of a column are shown.
const PREVIEWED: usize = 4;
/// Most characters of a cell in a preview.
const CELL_SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "import.html", config = "src/web/askama.toml")]
struct UploadPage {
    frame: Frame,
    groups: Vec<Group>,
    into: Into,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "import_columns.html", config = "src/web/askama.toml")]
struct ColumnsPage {
    frame: Frame,
    key: String,
    file: String,
    sheet: Option<String>,
    rows: usize,
    columns: Vec<ColumnRow>,
    phones: bool,
    problem: Option<String>,
}

/// A column of the file.
struct ColumnRow {
    name: String,
    /// `column0`, in the form.
    field: String,
    cells: Vec<String>,
    /// What it can hold; nothing where it speaks of consent.
    choices: Vec<Choice>,
}

struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "import_check.html", config = "src/web/askama.toml")]
struct DryRunPage {
    frame: Frame,
    key: String,
    file: String,
    into: String,
    ready: usize,
    new: usize,
    known: usize,
    button: String,
    notes: Vec<String>,
    renamed: Listed<Renamed>,
    wrong: Listed<WrongRow>,
}

#[derive(Template)]
#[template(path = "import_running.html", config = "src/web/askama.toml")]
struct RunningPage {
    frame: Frame,
    file: String,
    done: usize,
    all: usize,
}

#[derive(Template)]
#[template(path = "imported.html", config = "src/web/askama.toml")]
struct ImportedPage {
    frame: Frame,
    key: String,
    file: String,
    created: usize,
    updated: usize,
    left_out: usize,
    stopped: Option<String>,
    group: Option<Group>,
    renamed: Listed<Renamed>,
    wrong: Listed<WrongRow>,
}

/// The first of many.
struct Listed<T> {
    rows: Vec<T>,
    more: usize,
}

impl<T> Listed<T> {
    fn of(mut rows: impl Iterator<Item = T>) -> Self {
        Self { rows: rows.by_ref().take(SHOWN).collect(), more: rows.count() }
    }
}

/// A contact whose name the file changes.
struct Renamed {
    phone: String,
    before: String,
    after: String,
}

struct WrongRow {
    line: u64,
    shown: String,
    sentence: String,
}

/// The first step, again with what was wrong.
pub(super) async fn upload(
    panel: &Panel,
    visit: &Visit,
    into: Into,
    problem: Option<String>,
) -> Result<Response, PanelError> {
    let groups = panel.store.read(groups::list).await?;
    let status = status(problem.as_ref());
    let page = UploadPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        groups: groups.into_iter().map(|(g, _)| g).filter(|g| !g.is_derived()).collect(),
        into,
        problem,
    };
    visit::page_with(status, &page)
}

fn status(problem: Option<&String>) -> StatusCode {
    if problem.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK }
}

/// The second: what the columns hold.
pub(super) async fn columns(
    panel: &Panel,
    visit: &Visit,
    import: &Import,
    chosen: &[Column],
    problem: Option<String>,
) -> Result<Response, PanelError> {
    let known = panel.store.read(fields::list).await?;
    let table = &import.table;
    let row = |(at, header): (usize, &String)| ColumnRow {
        name: if header.is_empty() { t!("Column {n}", n = at + 1) } else { excerpt(header) },
        field: format!("column{at}"),
        cells: table.rows.iter().take(PREVIEWED).map(|row| excerpt(row.cells[at])).collect(),
        choices: choices(header, chosen.get(at).unwrap_or(&Column::Ignored), &known),
    };
    let page = ColumnsPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        key: import.key.clone(),
        file: import.file.clone(),
        sheet: table.sheet.clone(),
        rows: table.rows.len(),
        columns: table.headers.iter().enumerate().map(row).collect(),
        phones: chosen.contains(&Column::Phone),
        problem,
    };
    visit::page_with(status(page.problem.as_ref()), &page)
}

fn excerpt(cell: &str) -> String {
    let mut shown: String = cell.trim().chars().take(CELL_SHOWN).collect();
    if shown.len() < cell.trim().len() {
        shown.push('…');
    }
    shown
}

/// What every contact has, by the words of the form.
const OWN: [(&str, &str, Column); 5] = [
    ("phone", key!("Phone number"), Column::Phone),
    ("name", key!("Name"), Column::Name),
    ("first", key!("First name"), Column::FirstName),
    ("last", key!("Last name"), Column::LastName),
    ("language", key!("Language"), Column::Language),
];
/// A field named like the column.
const NEW: &str = "new";
/// Before the key of a field that is there.
const FIELD: &str = "field:";

fn choices(header: &str, chosen: &Column, known: &[Field]) -> Vec<Choice> {
    if speaks_of_consent(header) {
        return Vec::new();
    }
    let choice = |value: String, words: String, column: &Column| Choice {
        chosen: column == chosen,
        value,
        words,
    };
    let mut all = vec![choice(String::new(), t!("Leave it out"), &Column::Ignored)];
    all.extend(OWN.iter().map(|(value, words, column)| {
        choice((*value).to_owned(), phrase(words).to_owned(), column)
    }));
    all.extend(known.iter().map(|field| {
        let column = Column::Field(field.name.clone());
        choice(format!("{FIELD}{}", field.key), t!("Field {name}", name = field.name), &column)
    }));
    let there = known.iter().any(|field| field.key == fields::key_of(header));
    if !header.is_empty() && !there {
        let column = new_field(header);
        all.push(choice(NEW.to_owned(), t!("New field {name}", name = excerpt(header)), &column));
    }
    all
}

/// The field a column becomes: `Field:City` and `City` are both *City*.
fn new_field(header: &str) -> Column {
    let name = match header.split_once(':') {
        Some((prefix, name)) if prefix.trim().eq_ignore_ascii_case("field") => name,
        _ => header,
    };
    Column::Field(name.trim().to_owned())
}

/// What the form says a column holds.
pub(super) fn column_of(said: &str, header: &str, known: &[Field]) -> Column {
    if speaks_of_consent(header) {
        return Column::Consent;
    }
    if said == NEW {
        return new_field(header);
    }
    if let Some(key) = said.strip_prefix(FIELD) {
        let field = known.iter().find(|field| field.key == key);
        return field.map_or(Column::Ignored, |field| Column::Field(field.name.clone()));
    }
    let own = OWN.iter().find(|(value, ..)| *value == said);
    own.map_or(Column::Ignored, |(.., column)| column.clone())
}

/// The third: what would become of each row.
pub(super) async fn dry_run(
    panel: &Panel,
    visit: &Visit,
    import: &Import,
    checked: &Checked,
) -> Result<Response, PanelError> {
    let plan = &checked.plan;
    let known = plan.ready.iter().filter(|ready| ready.known.is_some()).count();
    let into = import.into.clone();
    let target = panel.store.read(move |conn| into_group(conn, &into)).await;
    visit::page(&DryRunPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        key: import.key.clone(),
        file: import.file.clone(),
        into: match target {
            Ok(Target::None) => t!("They are put into no group."),
            Ok(Target::Group(group)) => {
                t!("They are put into the group {name}.", name = group.name)
            }
            Ok(Target::New(name)) => t!("They are put into the new group {name}.", name = name),
            Err(error) => super::groups::sentence(error)?,
        },
        ready: plan.ready.len(),
        new: plan.ready.len() - known,
        known,
        button: tn!(plan.ready.len(), "Import {n} contact", "Import {n} contacts"),
        notes: plan.notes.iter().map(|note| told(note)).collect(),
        renamed: renamed(&import.table, plan),
        wrong: wrong(&plan.wrong),
    })
}

/// While it runs.
pub(super) async fn running(
    panel: &Panel,
    visit: &Visit,
    import: &Import,
    checked: &Checked,
    done: usize,
) -> Result<Response, PanelError> {
    visit::page(&RunningPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        file: import.file.clone(),
        done,
        all: checked.plan.ready.len(),
    })
}

/// What became of it.
pub(super) async fn result(
    panel: &Panel,
    visit: &Visit,
    import: &Import,
    checked: &Checked,
    outcome: Outcome,
) -> Result<Response, PanelError> {
    let group = outcome.group;
    let find = move |conn: &rusqlite::Connection| -> Result<_, StoreError> {
        group.map_or(Ok(None), |id| groups::find(conn, id))
    };
    visit::page(&ImportedPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        key: import.key.clone(),
        file: import.file.clone(),
        created: outcome.applied.created,
        updated: outcome.applied.updated,
        left_out: checked.plan.wrong.len(),
        stopped: outcome.stopped.map(|why| words::sentence(&told(&why))),
        group: panel.store.read(find).await?,
        renamed: renamed(&import.table, &checked.plan),
        wrong: wrong(&checked.plan.wrong),
    })
}

fn renamed(table: &Table, plan: &Plan) -> Listed<Renamed> {
    Listed::of(plan.ready.iter().filter_map(|ready| {
        let before = ready.renamed_from.as_deref()?.to_owned();
        let person = plan.person(table, ready)?;
        Some(Renamed { phone: person.phone.as_str().to_owned(), before, after: person.name })
    }))
}

fn wrong(rows: &[Wrong]) -> Listed<WrongRow> {
    Listed::of(rows.iter().map(|row| WrongRow {
        line: row.line,
        shown: row.shown.clone(),
        sentence: words::sentence(&told(&row.sentence)),
    }))
}
