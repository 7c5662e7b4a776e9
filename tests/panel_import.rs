//! Contacts into the panel and out of it: a file step by step, and what the page shows as a file.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::io::{Cursor, Write as _};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use panel_support::{Answer, Browser, HOST, House, request};

/// The form of the first step.
fn upload(name: &str, file: &[u8], new_group: &str) -> axum::http::Request<Body> {
    let mut body = format!(
        "--B\r\nContent-Disposition: form-data; name=\"group\"\r\n\r\n\r\n\
         --B\r\nContent-Disposition: form-data; name=\"new_group\"\r\n\r\n{new_group}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--B--\r\n");
    request(Method::POST, "/contacts/import")
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B")
        .body(Body::from(body))
        .unwrap()
}

/// A workbook of one sheet, its rows as XML.
fn workbook(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{documents}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{documents}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#),
        ),
    ] {
        packed.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn text(cell: &str, text: &str) -> String {
    format!(r#"<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

/// Follows the import to its end.
async fn finished(house: &House, browser: &Browser, page: &str) -> Answer {
    for _ in 0..200 {
        let answer = house.get(browser, page).await;
        if !answer.body.contains("<h1>Importing</h1>") {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the import did not end")
}

/// Takes a file through every step, its columns as they are suggested.
async fn import(house: &House, browser: &Browser, csv: &str, new_group: &str) -> Answer {
    let page = house.send(browser, upload("a.csv", csv.as_bytes(), new_group)).await;
    let page = page.location().to_owned();
    let form = suggested(&house.get(browser, &page).await.body);
    house.post(browser, &format!("{page}/columns"), &form).await;
    house.post(browser, &format!("{page}/run"), "").await;
    finished(house, browser, &page).await
}

/// What the form of the second step would send as it stands.
fn suggested(body: &str) -> String {
    let selects = body.split("<select name=\"").skip(1);
    let fields = selects.map(|select| {
        let (name, rest) = select.split_once('"').unwrap();
        let options = rest.split("</select>").next().unwrap().split("<option value=\"");
        let chosen = options.skip(1).find(|option| option.contains("\" selected>"));
        format!("{name}={}", chosen.map_or("", |option| option.split('"').next().unwrap()))
    });
    fields.collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn a_workbook_goes_step_by_step_and_nothing_is_stored_before_the_last() {
    let house = House::with_users().await;
    let browser = house.sign_in("approver").await;
    let head =
        [text("A1", "Who"), text("B1", "Reach at"), text("C1", "Opt In"), text("D1", "Town")];
    let file = workbook(&format!(
        r#"<row r="1">{}</row>
           <row r="2">{}<c r="B2"><v>1.4155550101E10</v></c>{}{}</row>
           <row r="3">{}<c r="B3"><v>4155550102</v></c></row>
           <row r="5">{}{}{}</row>"#,
        head.concat(),
        text("A2", "Ana &lt;b&gt;"),
        text("C2", "Y"),
        text("D2", "Oakland"),
        text("A3", "Ben"),
        text("A5", "=HYPERLINK(1)"),
        text("B5", "banana"),
        text("C5", "N"),
    ));
    let uploaded = house.send(&browser, upload("list.xlsx", &file, "Spring list")).await;
    let page = uploaded.location().to_owned();
    assert!(page.starts_with("/contacts/import/"), "{}", uploaded.body);

    let columns = house.get(&browser, &page).await.body;
    assert!(columns.contains("Say below which one holds the phone numbers"), "{columns}");
    assert!(columns.contains("<span>14155550101</span>"), "{columns}");
    assert!(columns.contains("Ana &#60;b&#62;"), "{columns}");
    assert!(columns.contains("consent comes only from the person’s own answer"), "{columns}");
    assert!(!columns.contains("name=\"column2\""), "nothing is to be chosen for Opt In");
    let unsaid = house.post(&browser, &format!("{page}/columns"), &suggested(&columns)).await;
    assert_eq!(unsaid.status, StatusCode::BAD_REQUEST);
    assert!(unsaid.body.contains("Say which column holds the phone numbers."), "{}", unsaid.body);

    // A form that asks for more than the page offers gets no more.
    let form = "column0=name&column1=phone&column2=new&column3=new";
    assert_eq!(house.post(&browser, &format!("{page}/columns"), form).await.location(), page);
    let look = house.get(&browser, &page).await.body;
    assert!(look.contains("2 new, 0 already known, 1 left out."), "{look}");
    assert!(look.contains("They are put into the new group Spring list."), "{look}");
    assert!(look.contains("The field &#34;Town&#34; will be created."), "{look}");
    assert!(look.contains("banana") && look.contains("Import 2 contacts"), "{look}");
    let again = house.get(&browser, &format!("{page}?step=columns")).await.body;
    assert_eq!(suggested(&again), "column0=name&column1=phone&column3=new");
    assert_eq!(house.count("SELECT count(*) FROM contacts").await, 0);
    assert_eq!(house.count("SELECT count(*) FROM groups WHERE kind = 'static'").await, 0);

    house.post(&browser, &format!("{page}/run"), "").await;
    house.post(&browser, &format!("{page}/run"), "").await;
    let done = finished(&house, &browser, &page).await.body;
    assert!(done.contains("2 new, 0 already known, 1 left out."), "{done}");
    assert!(done.contains("They are in the group Spring list."), "{done}");
    assert_eq!(house.count("SELECT count(*) FROM members").await, 2);
    assert_eq!(house.count("SELECT count(*) FROM consents").await, 0);
    assert_eq!(house.count("SELECT count(*) FROM fields WHERE key = 'town'").await, 1);
    assert_eq!(house.count("SELECT count(*) FROM fields").await, {
        let fields = "SELECT count(*) FROM fields WHERE key IN ('town', 'timezone')";
        house.count(fields).await
    });

    let rejected = house.get(&browser, &format!("{page}/rejected")).await;
    assert!(rejected.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("attachment"));
    let lines: Vec<&str> = rejected.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Who,Reach at,Opt In,Town,Line,Why it was left out");
    assert!(lines[1].starts_with("'=HYPERLINK(1),banana,N,,5,"), "{}", lines[1]);
}

#[tokio::test]
async fn a_known_number_is_not_added_twice_and_a_changed_name_is_told_before_and_after() {
    let house = House::with_users().await;
    let browser = house.sign_in("approver").await;
    let csv = "Phone,First Name,Opt In\n+14155550101,Ana,Y\nbanana,Ben,\n+14155550103,Cy,\n";
    let done = import(&house, &browser, csv, "Spring list").await;
    assert!(done.body.contains("2 new, 0 already known, 1 left out."), "{}", done.body);
    let again = "Phone;Name\n'4155550101;Anna\n4155550103.0;\n";
    let done = import(&house, &browser, again, "spring LIST").await;
    assert!(done.body.contains("0 new, 2 already known, 0 left out."), "{}", done.body);
    assert!(done.body.contains("<td data-label=\"Before\">Ana</td>"), "{}", done.body);
    assert_eq!(house.count("SELECT count(*) FROM contacts").await, 2);
    assert_eq!(house.count("SELECT count(*) FROM groups WHERE kind = 'static'").await, 1);
    assert_eq!(house.count("SELECT count(*) FROM consents").await, 0);
}

#[tokio::test]
async fn a_file_that_is_no_list_says_so_in_a_sentence() {
    let house = House::with_users().await;
    let browser = house.sign_in("approver").await;
    for (file, group, words) in [
        (&b""[..], "", "it has 0 bytes"),
        (b"Phone,Name\n", "", "nobody below them"),
        (b"\n\n", "", "nothing in any cell"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "", "old program (.xls)"),
        (b"%PDF-1.7", "", "no spreadsheet"),
        (b"PK\x03\x04nonsense", "", "damaged"),
        (b"Phone\n+1415\x00\n", "", "NUL byte in line 2"),
        (b"Phone\n+14155550101\n", "Opted-In", "follows from people"),
    ] {
        let answer = house.send(&browser, upload("a.xlsx", file, group)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{words}");
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
    let large = vec![b'1'; 11 * 1024 * 1024];
    let answer = house.send(&browser, upload("a.csv", &large, "")).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let none = import(&house, &browser, "Phone,Name\nbanana,Ben\n", "Autumn list").await;
    assert!(none.body.contains("There is nobody to import."), "{}", none.body);
    assert!(!none.body.contains("Import 0"), "{}", none.body);
    assert_eq!(house.count("SELECT count(*) FROM groups WHERE kind = 'static'").await, 0);
}

#[tokio::test]
async fn a_file_is_seen_by_its_session_alone_and_for_half_an_hour() {
    let house = House::with_users().await;
    let (ours, other) = (house.sign_in("approver").await, house.sign_in("approver").await);
    let list = b"Phone\n+14155550101\n";
    let page = house.send(&ours, upload("a.csv", list, "")).await.location().to_owned();
    for path in [page.clone(), format!("{page}/rejected")] {
        assert_eq!(house.get(&other, &path).await.location(), "/contacts/import", "{path}");
    }
    assert_eq!(house.post(&other, &format!("{page}/run"), "").await.location(), "/contacts/import");
    assert!(house.get(&other, "/contacts/import").await.body.contains("not kept any more"));
    assert_eq!(house.get(&ours, &page).await.status, StatusCode::OK);
    house.clock.advance(Duration::from_mins(31));
    assert_eq!(house.get(&ours, &page).await.location(), "/contacts/import");
    assert_eq!(house.count("SELECT count(*) FROM contacts").await, 0);
}

#[tokio::test]
async fn what_the_page_shows_comes_out_as_a_file_that_calculates_nothing() {
    let house = House::with_users().await;
    let browser = house.sign_in("approver").await;
    let group = house.add_group("=Clinic").await;
    let other = house.add_group("Other").await;
    house.add_contact("=cmd|'/c calc'!A0", "+14155550101", &group).await;
    house.add_contact("Zoë, \"the\" Ruiz", "+14155550102", &group).await;
    house.add_contact("Ben", "+14155550103", &other).await;
    let all = house.get(&browser, "/contacts/export").await;
    assert_eq!(all.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let lines: Vec<&str> = all.body.strip_prefix('\u{feff}').unwrap().lines().collect();
    assert!(lines[0].starts_with("Name,Phone,Language,Opt In,Groups"), "{}", lines[0]);
    assert!(lines[1].starts_with("'=cmd|'/c calc'!A0,'+14155550101,,,'=Clinic"), "{}", lines[1]);
    assert!(lines[2].starts_with("Ben,'+14155550103,,,Other"), "{}", lines[2]);
    assert!(lines[3].starts_with("\"Zoë, \"\"the\"\" Ruiz\",'+14155550102"), "{}", lines[3]);
    let of_group = format!("/contacts/export?group={}", group.uuid);
    assert_eq!(house.get(&browser, &of_group).await.body.lines().count(), 3);
    house.post(&browser, "/contacts/search", "q=ruiz").await;
    assert_eq!(house.get(&browser, "/contacts/export").await.body.lines().count(), 2);
    // What went out comes in again, and changes nobody.
    let done = import(&house, &browser, &all.body, "").await;
    assert!(done.body.contains("0 new, 3 already known, 0 left out."), "{}", done.body);
    assert!(!done.body.contains("Names that change"), "{}", done.body);
}
