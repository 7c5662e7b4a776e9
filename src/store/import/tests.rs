//! What an import takes, what it leaves out, and what it never touches.

use rusqlite::Connection;

use super::*;
use crate::phone::PhoneNumber;
use crate::store::contacts;
use crate::store::entry::EntryError;
use crate::store::testing::{memory, now};
use crate::store::{GroupId, consents, fields, groups};

/// A plan beside the table it is for.
struct Planned {
    table: Table,
    plan: Plan,
}

impl std::ops::Deref for Planned {
    type Target = Plan;
    fn deref(&self) -> &Plan {
        &self.plan
    }
}

fn people(table: &Table, plan: &Plan) -> Vec<Person> {
    plan.ready.iter().map(|ready| plan.person(table, ready).unwrap()).collect()
}

fn planned(conn: &Connection, file: &str) -> Planned {
    let table = read(file.as_bytes()).unwrap();
    let fields = fields::list(conn).unwrap();
    let columns = suggest(&fields, &table.headers);
    let mut plan = plan(&fields, &table, &columns, "US").unwrap();
    let all = 0..plan.ready.len();
    let phones: Vec<PhoneNumber> = people(&table, &plan).into_iter().map(|p| p.phone).collect();
    plan.meet(&table, all, look_up(conn, &phones).unwrap());
    Planned { table, plan }
}

fn applied(
    conn: &Connection,
    planned: &Planned,
    group: Option<GroupId>,
) -> Result<(usize, usize, usize), EntryError> {
    let Planned { table, plan } = planned;
    let fields = prepare(conn, plan, now())?;
    let done = apply(conn, table, plan, 0..plan.ready.len(), &fields, group, now())?;
    Ok((done.created, done.updated, plan.wrong.len()))
}

fn contact(conn: &Connection, phone: &str) -> contacts::Contact {
    let phone = PhoneNumber::from_e164(phone).unwrap();
    contacts::find_by_phone(conn, &phone).unwrap().unwrap()
}

#[test]
fn a_file_becomes_contacts_in_a_group() {
    let conn = memory();
    fields::create(&conn, "City", now()).unwrap();
    let group = groups::create(&conn, "Clinic", now()).unwrap();
    let plan = planned(
        &conn,
        "Phone,First name,Last name,City,Field:Next Visit,Opt In,Shoe size\n\
         +15550100001,Ana,Ruiz,Bern,May 3,Y,38\n\n\
         '+15550100002,Bo,,,,N,\n\
         +15550100003.0,,,,,,\n",
    );
    assert_eq!(plan.notes.len(), 3, "{:?}", plan.notes);
    assert_eq!(applied(&conn, &plan, Some(group.id)).unwrap(), (3, 0, 0));
    let ana = contact(&conn, "+15550100001");
    assert_eq!(ana.name, "Ana Ruiz");
    let values = contacts::values_of(&conn, ana.id).unwrap();
    assert_eq!((values["city"].as_str(), values["next_visit"].as_str()), ("Bern", "May 3"));
    assert_eq!(contacts::groups_of(&conn, ana.id).unwrap(), vec![group]);
}

#[test]
fn an_import_sets_no_consent_whatever_is_asked() {
    let conn = memory();
    let group = groups::create(&conn, "Clinic", now()).unwrap();
    groups::ensure_derived(&conn, now()).unwrap();
    let file = "Phone,Opt In,SMS consent,Group:Opted-In,Status\n+15550100001,Y,yes,x,active\n";
    assert_eq!(applied(&conn, &planned(&conn, file), Some(group.id)).unwrap(), (1, 0, 0));
    let ana = contact(&conn, "+15550100001");
    assert_eq!(consents::standing(&conn, &ana.phone).unwrap(), None);
    assert_eq!(contacts::values_of(&conn, ana.id).unwrap().len(), 0);
    assert_eq!(contacts::groups_of(&conn, ana.id).unwrap(), vec![group]);
    // What a form asks for beside what is suggested.
    let table = read(file.as_bytes()).unwrap();
    for (at, column) in [
        (1, Column::Field("Opt In".to_owned())),
        (1, Column::Field("Answer".to_owned())),
        (2, Column::Field("Agreed".to_owned())),
        (3, Column::Name),
    ] {
        let mut columns = suggest(&[], &table.headers);
        columns[at] = column;
        assert!(plan(&[], &table, &columns, "US").is_err(), "{columns:?}");
    }
    let unmarked = read(b"Phone,Answer\n+15550100001,Y\n").unwrap();
    let columns = [Column::Phone, Column::Field("opt-in".to_owned())];
    assert!(plan(&[], &unmarked, &columns, "US").is_err());
    for name in ["Opted-In", "Opted-Out"] {
        let derived = groups::find_by_name(&conn, name).unwrap().unwrap();
        let plan = planned(&conn, "phone\n+15550100002\n");
        assert!(applied(&conn, &plan, Some(derived.id)).is_err(), "{name}");
    }
}

#[test]
fn a_known_number_is_brought_up_to_date_and_blank_cells_change_nothing() {
    let conn = memory();
    let first = planned(&conn, "name;mobile;language\nAna;+15550100001;Spanish\n");
    applied(&conn, &first, None).unwrap();
    let second = planned(&conn, "name\tmobile\tlanguage\n\t+1 555 010 0001\teng\n");
    assert_eq!(applied(&conn, &second, None).unwrap(), (0, 1, 0));
    let ana = contact(&conn, "+15550100001");
    assert_eq!((ana.name.as_str(), ana.language.as_deref()), ("Ana", Some("eng")));
}

#[test]
fn the_same_file_twice_adds_nobody_twice() {
    let conn = memory();
    let file = "phone,name\n+15550100001,Ana\n5550100002,Bo\n1.5550100003E+10,Cy\n";
    assert_eq!(applied(&conn, &planned(&conn, file), None).unwrap(), (3, 0, 0));
    assert_eq!(applied(&conn, &planned(&conn, file), None).unwrap(), (0, 3, 0));
}

#[test]
fn each_row_that_cannot_be_taken_says_why_and_keeps_no_other_out() {
    let conn = memory();
    let file = "phone,name,language\n+15550100001,Ana,\n,Bo,\n1.556E+10,Cy,\n\
                +15550100001,Ana again,\n+15550100003,Di,Klingon\n+15550100004,\"E\u{1}\",\n\
                +15550100005,Fay,\n";
    let plan = planned(&conn, file);
    let lines: Vec<(usize, u64)> = plan.wrong.iter().map(|w| (w.row, w.line)).collect();
    assert_eq!(lines, [(1, 3), (2, 4), (3, 5), (4, 6), (5, 7)]);
    for (wrong, word) in
        plan.wrong.iter().zip(["no phone", "shortened", "line 2", "language", "Control"])
    {
        assert!(wrong.sentence.contains(word), "{wrong:?}");
    }
    assert_eq!(applied(&conn, &plan, None).unwrap(), (2, 0, 5));
}

#[test]
fn the_rows_left_out_come_back_as_they_were_with_the_reason_and_harmless() {
    let file = "phone,name\n+15550100001,Ana\n=1+2,\"=HYPERLINK(\"\"x\"\")\"\n,\"Bo, junior\"\n";
    let table = read(file.as_bytes()).unwrap();
    let left_out = planned(&memory(), file).plan.wrong;
    let text = rejected(&table, &left_out);
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "phone,name,Line,Why it was left out");
    assert!(lines[1].starts_with("'=1+2,\"'=HYPERLINK(\"\"x\"\")\",3,"), "{text}");
    assert_eq!(lines[2], ",\"Bo, junior\",4,There is no phone number in this row.");
    // Corrected, it can be imported as it is.
    let corrected = text.replace("'=1+2", "'+15550100002");
    let again = planned(&memory(), &corrected);
    let names: Vec<_> = people(&again.table, &again).into_iter().map(|p| p.name).collect();
    assert_eq!(names, ["=HYPERLINK(\"x\")"]);
}

#[test]
fn what_is_left_out_and_who_is_renamed_is_told() {
    let conn = memory();
    applied(&conn, &planned(&conn, "name,phone\nAna,+15550100001\n"), None).unwrap();
    let plan = planned(
        &conn,
        "name,phone,mobile\nAnna,+15550100001,+15550100002\n,+15550100003,,surplus\n\
         ,447911123456\n",
    );
    let renamed: Vec<_> = plan.ready.iter().filter_map(|r| r.renamed_from.as_deref()).collect();
    assert_eq!(renamed, ["Ana"]);
    for word in ["\"phone\" and \"mobile\"", "line 3", "+447911123456 in line 4"] {
        assert!(plan.notes.iter().any(|n| n.contains(word)), "{word}: {:?}", plan.notes);
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_an_error_or_rows(
        begin in proptest::sample::select(vec![
            &b""[..], b"PK\x03\x04", b"\xef\xbb\xbf", b"\xff\xfe", b"sep=;\n", b"Phone,Name\n", b"\"",
        ]),
        rest in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400),
    ) {
        let bytes = [begin, &rest].concat();
        if let Ok(table) = read(&bytes) {
            proptest::prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.headers.len()));
            let mut columns = suggest(&[], &table.headers);
            if let Some(first) = columns.first_mut() {
                *first = Column::Phone;
            }
            if let Ok(plan) = plan(&[], &table, &columns, "US") {
                proptest::prop_assert_eq!(plan.ready.len() + plan.wrong.len(), table.rows.len());
                let _ = rejected(&table, &plan.wrong);
            }
        }
    }
}
